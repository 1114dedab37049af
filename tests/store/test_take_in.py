"""What importing comes to: read, known or corrected."""

from dataclasses import replace
from datetime import date

from importers.proposals import Minutes
from store.desk import Desk
from store.rows import Intake, IntakeStatus, ProposalState
from tests.builders import FORUM, MEETING_DAY, SENTENCE, TEXT, document, minutes, proposal

SECOND = "Zoe Berg indkalder til temamøde."


def test_a_new_document_is_read_with_all_that_it_proposes(desk: Desk) -> None:
    intake = desk.take_in(document(), minutes(), [proposal()])

    assert intake == Intake(IntakeStatus.READ, 1, (1,))
    kept = desk.proposal(1)
    given = proposal()
    assert (kept.quote, kept.due, kept.responsibles) == (given.quote, given.due, given.responsibles)
    assert (kept.agenda_item, kept.section, kept.context) == (
        given.agenda_item,
        given.section,
        given.context,
    )
    assert (kept.forum, kept.meeting_date, kept.document) == (FORUM, MEETING_DAY, "referat.txt")
    assert kept.state is ProposalState.PENDING


def test_the_text_is_kept_letter_by_letter(desk: Desk) -> None:
    text = "Linje 1\r\n\tMøde  med «[udkast]» \x1b[31m og 𝔘nicode\n\n"

    desk.take_in(document(text), minutes(), [])

    assert desk.document_text(1) == text


def test_the_same_bytes_again_add_nothing(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])

    again = desk.take_in(document(name="kopi.txt"), minutes(), [proposal()])

    assert again == Intake(IntakeStatus.KNOWN, 1, ())
    assert len(desk.documents()) == 1
    assert len(desk.proposals()) == 1


def test_the_same_text_of_the_same_meeting_is_known_whatever_the_file(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])

    as_word = document(TEXT.replace("\n", "\r\n  "), name="referat.docx")

    assert desk.take_in(as_word, minutes(), [proposal()]).status is IntakeStatus.KNOWN


def test_the_same_text_of_another_meeting_is_read(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])

    later = minutes(meeting_date=date(2026, 6, 1))
    intake = desk.take_in(document(sha="b" * 64), later, [proposal()])

    assert intake.status is IntakeStatus.READ
    assert len(intake.proposal_ids) == 1


def test_files_without_text_are_not_taken_for_each_other(desk: Desk) -> None:
    nothing = Minutes(document(""))
    desk.take_in(document("", sha="a" * 64), nothing, [])

    assert desk.take_in(document(" ", sha="b" * 64), nothing, []).status is IntakeStatus.READ


def test_a_corrected_referat_proposes_only_what_is_new(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])
    desk.accept(1)
    text = f"{SENTENCE}\n{SECOND}"

    intake = desk.take_in(
        document(text),
        minutes(),
        [proposal(text=text), proposal(SECOND, text=text)],
    )

    assert intake.status is IntakeStatus.CORRECTED
    assert [desk.proposal(one).quote for one in intake.proposal_ids] == [SECOND]
    assert desk.proposal(1).state is ProposalState.ACCEPTED
    assert [item.quote for item in desk.items()] == [SENTENCE]


def test_a_sentence_is_the_same_whatever_its_case_spaces_and_marks(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])
    otherwise = "bo  Aagaard\nsender: Notatet, inden påske"

    intake = desk.take_in(document(otherwise), minutes(), [proposal(otherwise, text=otherwise)])

    assert intake == Intake(IntakeStatus.CORRECTED, 2, ())


def test_a_sentence_said_once_more_in_the_correction_is_proposed_once_more(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])
    twice = f"{SENTENCE}\n{SENTENCE}\n"
    second = replace(proposal(text=twice), start=len(SENTENCE) + 1, end=2 * len(SENTENCE) + 1)

    intake = desk.take_in(document(twice), minutes(), [proposal(text=twice), second])

    assert len(intake.proposal_ids) == 1
    third = desk.take_in(document(twice + "."), minutes(), [proposal(text=twice), second])
    assert third.proposal_ids == ()


def test_a_correction_of_a_correction_proposes_nothing_twice(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal()])
    texts = [f"{SENTENCE}\n{SECOND}\n{mark}" for mark in "ab"]

    counts = [
        len(
            desk.take_in(
                document(text), minutes(), [proposal(text=text), proposal(SECOND, text=text)]
            ).proposal_ids
        )
        for text in texts
    ]

    assert counts == [1, 0]


def test_a_text_without_forum_or_day_corrects_nothing(desk: Desk) -> None:
    unknown = minutes(forum=None, meeting_date=None)
    desk.take_in(document(), unknown, [proposal()])

    other = desk.take_in(document(TEXT + "mere"), unknown, [proposal()])

    assert other.status is IntakeStatus.READ


def test_a_forum_is_one_forum_however_it_is_written(desk: Desk) -> None:
    desk.take_in(document("a"), minutes(forum="Driftsforum  Åby"), [])
    desk.take_in(document("b"), minutes(forum="DRIFTSFORUM AABY"), [])

    assert desk.fora() == ["Driftsforum Åby"]


def test_a_title_too_long_to_keep_is_cut_and_an_empty_one_is_the_quote(desk: Desk) -> None:
    long = proposal(title="x" * 600)
    desk.take_in(document(), minutes(), [long, proposal(title=" \n")])

    titles = [row.title for row in desk.proposals()]
    assert titles == ["x" * 499 + "…", SENTENCE]


def test_known_bytes_are_found_by_their_hash(desk: Desk) -> None:
    desk.take_in(document(sha="c" * 64), minutes(), [])

    assert desk.knows("c" * 64) == 1
    assert desk.knows("d" * 64) is None


def test_an_import_leaves_one_event(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [proposal(), proposal(SECOND)])

    event = desk.last_change()
    assert event is not None
    assert (event.action, event.who) == ("import", "ida")
    assert event.after == {"document": "referat.txt", "status": "read", "proposals": 2}
