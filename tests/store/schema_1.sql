BEGIN TRANSACTION;
CREATE TABLE document (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	format VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	original VARCHAR NOT NULL, 
	gist VARCHAR NOT NULL, 
	forum_id INTEGER, 
	meeting_date DATE, 
	place VARCHAR, 
	replaces INTEGER, 
	flags TEXT NOT NULL, 
	imported_at DATETIME NOT NULL, 
	imported_by VARCHAR NOT NULL, 
	UNIQUE (sha256), 
	FOREIGN KEY(original) REFERENCES original (sha256), 
	FOREIGN KEY(forum_id) REFERENCES forum (id), 
	FOREIGN KEY(replaces) REFERENCES document (id)
);
INSERT INTO "document" VALUES(1,'referat.txt','text','c56ef60a907dbc28b21555cd31c8e54352d98da7347a80486af3e826c3db3cf3','c56ef60a907dbc28b21555cd31c8e54352d98da7347a80486af3e826c3db3cf3','44ec344769446aaf80666f3f70769770d8dcef97554b7302ae1585ae45e40962',1,'2026-03-02',NULL,NULL,'[]','2026-03-03 09:02:00.000000','ida');
CREATE TABLE event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	who VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	item_id INTEGER, 
	proposal_id INTEGER, 
	document_id INTEGER, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	undoes INTEGER, 
	root INTEGER, 
	regards VARCHAR, 
	seal VARCHAR NOT NULL, 
	FOREIGN KEY(undoes) REFERENCES event (id), 
	FOREIGN KEY(root) REFERENCES event (id)
);
INSERT INTO "event" VALUES(1,'2026-03-03 09:02:00.000000','ida','import',NULL,NULL,1,'{}','{"document": "referat.txt", "status": "read", "proposals": 3}',NULL,NULL,NULL,'156c66a1695060f5a4d55cef7a959bfdd4db555d596424c0f4db1eb94f236c14');
INSERT INTO "event" VALUES(2,'2026-03-03 09:03:00.000000','ida','accept',1,1,NULL,'{}','{}',NULL,NULL,NULL,'af6b5c8a82a45558fc77e29ad411945262d905ba4743c1daebc30a8566b243d1');
INSERT INTO "event" VALUES(3,'2026-03-03 09:04:00.000000','ida','accept',2,2,NULL,'{"title": "Sende notatet", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}}','{"title": "Se på bænkene", "due": null}',NULL,NULL,NULL,'d8b85452b9f2a6ba6addd51ab412d209722e90b7682a053c53bd729bee683c7c');
INSERT INTO "event" VALUES(4,'2026-03-03 09:05:00.000000','ida','reject',NULL,3,NULL,'{}','{"reason": "background"}',NULL,NULL,NULL,'e5fef0ee35f60a6beb5dedfe00d6795a357ce51384af10536f9ecbf9deffe1d6');
INSERT INTO "event" VALUES(5,'2026-03-03 09:06:00.000000','ida','note',1,NULL,NULL,'{}','{"text": "Ringet til Søren"}',NULL,NULL,NULL,'49c07ec9593ec297324f08741d10f14968a3deeedfc66e3ee6080ac15044649c');
INSERT INTO "event" VALUES(6,'2026-03-03 09:07:00.000000','ida','close',2,NULL,NULL,'{"state": "open", "closed_on": null, "close_reason": null, "close_note": null}','{"state": "closed", "closed_on": "2026-03-09", "close_reason": "done", "close_note": "Malet"}',NULL,NULL,NULL,'096a8d721f33c412383cd3025c591cdff995c488b18de98cd00c77371ecd4236');
INSERT INTO "event" VALUES(7,'2026-03-03 09:08:00.000000','ida','edit',1,NULL,NULL,'{"title": "Sende notatet"}','{"title": "En fejl"}',NULL,NULL,NULL,'00bcc6eb353c0af83d978dc2f94b437ae742819eebacf6f3b321894c9ae14583');
INSERT INTO "event" VALUES(8,'2026-03-03 09:09:00.000000','ida','undo',1,NULL,NULL,'{"title": "En fejl"}','{"title": "Sende notatet"}',7,7,'edit','4eb5392034ed9a51aab12432a3cb29bd5e11265cb1226d59bdfb35f9edc297cb');
CREATE TABLE forum (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	UNIQUE ("key")
);
INSERT INTO "forum" VALUES(1,'Driftsforum Åby','driftsforum aaby');
CREATE TABLE image (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	event_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	FOREIGN KEY(event_id) REFERENCES event (id)
);
INSERT INTO "image" VALUES(1,1,'forum',1,NULL,'{"name": "Driftsforum Åby", "key": "driftsforum aaby", "id": 1}');
INSERT INTO "image" VALUES(2,1,'document',1,NULL,'{"name": "referat.txt", "format": "text", "sha256": "c56ef60a907dbc28b21555cd31c8e54352d98da7347a80486af3e826c3db3cf3", "original": "c56ef60a907dbc28b21555cd31c8e54352d98da7347a80486af3e826c3db3cf3", "gist": "44ec344769446aaf80666f3f70769770d8dcef97554b7302ae1585ae45e40962", "forum_id": 1, "meeting_date": "2026-03-02", "place": null, "replaces": null, "flags": [], "imported_at": "2026-03-03T09:02:00Z", "imported_by": "ida", "id": 1}');
INSERT INTO "image" VALUES(3,1,'meeting',1,NULL,'{"document_id": 1, "forum_id": 1, "day": "2026-03-02", "planned": false, "id": 1}');
INSERT INTO "image" VALUES(4,1,'participant',1,NULL,'{"document_id": 1, "name": "Bo Ågård", "title": "driftschef", "organisation": null, "present": true, "initials": null, "id": 1}');
INSERT INTO "image" VALUES(5,1,'participant',2,NULL,'{"document_id": 1, "name": "Zoe Berg", "title": null, "organisation": null, "present": true, "initials": null, "id": 2}');
INSERT INTO "image" VALUES(6,1,'proposal',1,NULL,'{"id": 1, "document_id": 1, "kind": "task", "title": "Sende notatet", "quote": "Bo Ågård sender notatet.", "gist": "boaagaardsendernotatet", "start": 0, "end": 24, "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "section": "Beslutning", "context": {"start": 0, "end": 24}, "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "recurrence": null, "condition": null, "rule": "task.sends", "confidence": 0.9, "marks": [], "doubts": [], "state": "pending", "reject_reason": null}');
INSERT INTO "image" VALUES(7,1,'proposal',2,NULL,'{"id": 2, "document_id": 1, "kind": "task", "title": "Sende notatet", "quote": "Zoe Berg ser på bænkene.", "gist": "zoebergserpaabaenkene", "start": 25, "end": 49, "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "section": "Beslutning", "context": {"start": 25, "end": 49}, "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "recurrence": null, "condition": null, "rule": "task.sends", "confidence": 0.9, "marks": [], "doubts": [], "state": "pending", "reject_reason": null}');
INSERT INTO "image" VALUES(8,1,'proposal',3,NULL,'{"id": 3, "document_id": 1, "kind": "task", "title": "Sende notatet", "quote": "Ib drøftede sagen.", "gist": "ibdroeftedesagen", "start": 50, "end": 68, "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "section": "Beslutning", "context": {"start": 50, "end": 68}, "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "recurrence": null, "condition": null, "rule": "task.sends", "confidence": 0.9, "marks": [], "doubts": [], "state": "pending", "reject_reason": null}');
INSERT INTO "image" VALUES(9,2,'proposal',1,'{"document_id": 1, "condition": null, "reject_reason": null, "id": 1, "rule": "task.sends", "quote": "Bo Ågård sender notatet.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "boaagaardsendernotatet", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 0, "recurrence": null, "kind": "task", "end": 24, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "pending", "section": "Beslutning", "context": {"start": 0, "end": 24}}','{"document_id": 1, "condition": null, "reject_reason": null, "id": 1, "rule": "task.sends", "quote": "Bo Ågård sender notatet.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "boaagaardsendernotatet", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 0, "recurrence": null, "kind": "task", "end": 24, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "accepted", "section": "Beslutning", "context": {"start": 0, "end": 24}}');
INSERT INTO "image" VALUES(10,2,'item',1,NULL,'{"proposal_id": 1, "document_id": 1, "forum_id": 1, "kind": "task", "title": "Sende notatet", "quote": "Bo Ågård sender notatet.", "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "opened_on": "2026-03-03", "id": 1, "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "due_end": "2026-04-01", "recurrence": null, "condition": null, "state": "open", "closed_on": null, "close_reason": null, "close_note": null}');
INSERT INTO "image" VALUES(11,3,'proposal',2,'{"document_id": 1, "condition": null, "reject_reason": null, "id": 2, "rule": "task.sends", "quote": "Zoe Berg ser på bænkene.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "zoebergserpaabaenkene", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 25, "recurrence": null, "kind": "task", "end": 49, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "pending", "section": "Beslutning", "context": {"start": 25, "end": 49}}','{"document_id": 1, "condition": null, "reject_reason": null, "id": 2, "rule": "task.sends", "quote": "Zoe Berg ser på bænkene.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "zoebergserpaabaenkene", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 25, "recurrence": null, "kind": "task", "end": 49, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "accepted", "section": "Beslutning", "context": {"start": 25, "end": 49}}');
INSERT INTO "image" VALUES(12,3,'item',2,NULL,'{"proposal_id": 2, "document_id": 1, "forum_id": 1, "kind": "task", "title": "Se på bænkene", "quote": "Zoe Berg ser på bænkene.", "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "opened_on": "2026-03-03", "id": 2, "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "due": null, "due_end": null, "recurrence": null, "condition": null, "state": "open", "closed_on": null, "close_reason": null, "close_note": null}');
INSERT INTO "image" VALUES(13,4,'proposal',3,'{"document_id": 1, "condition": null, "reject_reason": null, "id": 3, "rule": "task.sends", "quote": "Ib drøftede sagen.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "ibdroeftedesagen", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 50, "recurrence": null, "kind": "task", "end": 68, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "pending", "section": "Beslutning", "context": {"start": 50, "end": 68}}','{"document_id": 1, "condition": null, "reject_reason": "background", "id": 3, "rule": "task.sends", "quote": "Ib drøftede sagen.", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "confidence": 0.9, "gist": "ibdroeftedesagen", "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "marks": [], "title": "Sende notatet", "start": 50, "recurrence": null, "kind": "task", "end": 68, "doubts": [], "agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "state": "rejected", "section": "Beslutning", "context": {"start": 50, "end": 68}}');
INSERT INTO "image" VALUES(14,5,'note',1,NULL,'{"item_id": 1, "text": "Ringet til Søren", "id": 1}');
INSERT INTO "image" VALUES(15,6,'item',2,'{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": null, "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": null, "kind": "task", "state": "open", "document_id": 1, "proposal_id": 2, "title": "Se på bænkene", "closed_on": null, "forum_id": 1, "close_reason": null, "id": 2, "due": null, "quote": "Zoe Berg ser på bænkene."}','{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": null, "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": "Malet", "kind": "task", "state": "closed", "document_id": 1, "proposal_id": 2, "title": "Se på bænkene", "closed_on": "2026-03-09", "forum_id": 1, "close_reason": "done", "id": 2, "due": null, "quote": "Zoe Berg ser på bænkene."}');
INSERT INTO "image" VALUES(16,7,'item',1,'{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": "2026-04-01", "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": null, "kind": "task", "state": "open", "document_id": 1, "proposal_id": 1, "title": "Sende notatet", "closed_on": null, "forum_id": 1, "close_reason": null, "id": 1, "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "quote": "Bo Ågård sender notatet."}','{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": "2026-04-01", "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": null, "kind": "task", "state": "open", "document_id": 1, "proposal_id": 1, "title": "En fejl", "closed_on": null, "forum_id": 1, "close_reason": null, "id": 1, "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "quote": "Bo Ågård sender notatet."}');
INSERT INTO "image" VALUES(17,8,'item',1,'{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": "2026-04-01", "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": null, "kind": "task", "state": "open", "document_id": 1, "proposal_id": 1, "title": "En fejl", "closed_on": null, "forum_id": 1, "close_reason": null, "id": 1, "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "quote": "Bo Ågård sender notatet."}','{"agenda_item": {"number": "3", "title": "Notat om drift", "case_number": null}, "due_end": "2026-04-01", "recurrence": null, "opened_on": "2026-03-03", "responsibles": [{"name": "Bo Ågård", "as_written": "Bo Ågård", "kind": "person", "organisation": null}], "condition": null, "close_note": null, "kind": "task", "state": "open", "document_id": 1, "proposal_id": 1, "title": "Sende notatet", "closed_on": null, "forum_id": 1, "close_reason": null, "id": 1, "due": {"text": "inden påske", "start": null, "end": "2026-04-01", "grain": "day", "certainty": "exact", "implied": false, "parts": [], "said": null}, "quote": "Bo Ågård sender notatet."}');
CREATE TABLE item (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	proposal_id INTEGER, 
	document_id INTEGER, 
	forum_id INTEGER, 
	kind VARCHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	quote VARCHAR NOT NULL, 
	agenda_item TEXT, 
	responsibles TEXT NOT NULL, 
	due TEXT, 
	due_end DATE, 
	recurrence VARCHAR, 
	condition VARCHAR, 
	state VARCHAR(32) NOT NULL, 
	opened_on DATE NOT NULL, 
	closed_on DATE, 
	close_reason VARCHAR(32), 
	close_note VARCHAR, 
	version INTEGER NOT NULL, 
	UNIQUE (proposal_id), 
	FOREIGN KEY(proposal_id) REFERENCES proposal (id), 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(forum_id) REFERENCES forum (id)
);
INSERT INTO "item" VALUES(1,1,1,1,'task','Sende notatet','Bo Ågård sender notatet.','{"number":"3","title":"Notat om drift","case_number":null}','[{"name":"Bo Ågård","as_written":"Bo Ågård","kind":"person","organisation":null}]','{"text":"inden påske","start":null,"end":"2026-04-01","grain":"day","certainty":"exact","implied":false,"parts":[],"said":null}','2026-04-01',NULL,NULL,'open','2026-03-03',NULL,NULL,NULL,8);
INSERT INTO "item" VALUES(2,2,1,1,'task','Se på bænkene','Zoe Berg ser på bænkene.','{"number":"3","title":"Notat om drift","case_number":null}','[{"name":"Bo Ågård","as_written":"Bo Ågård","kind":"person","organisation":null}]',NULL,NULL,NULL,NULL,'closed','2026-03-03','2026-03-09','done','Malet',6);
CREATE TABLE meeting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	document_id INTEGER NOT NULL, 
	forum_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	planned BOOLEAN NOT NULL, 
	FOREIGN KEY(document_id) REFERENCES document (id), 
	FOREIGN KEY(forum_id) REFERENCES forum (id)
);
INSERT INTO "meeting" VALUES(1,1,1,'2026-03-02',0);
CREATE TABLE migration (
	number INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	applied_at DATETIME NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migration" VALUES(1,'first tables','2026-03-03 09:00:00.000000');
CREATE TABLE note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	item_id INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	FOREIGN KEY(item_id) REFERENCES item (id)
);
INSERT INTO "note" VALUES(1,1,'Ringet til Søren');
CREATE TABLE original (
	sha256 VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	PRIMARY KEY (sha256)
);
INSERT INTO "original" VALUES('c56ef60a907dbc28b21555cd31c8e54352d98da7347a80486af3e826c3db3cf3','Bo Ågård sender notatet.
Zoe Berg ser på bænkene.
Ib drøftede sagen.');
CREATE TABLE participant (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	document_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	title VARCHAR, 
	organisation VARCHAR, 
	present BOOLEAN NOT NULL, 
	initials VARCHAR, 
	FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "participant" VALUES(1,1,'Bo Ågård','driftschef',NULL,1,NULL);
INSERT INTO "participant" VALUES(2,1,'Zoe Berg',NULL,NULL,1,NULL);
CREATE TABLE proposal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	document_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	quote VARCHAR NOT NULL, 
	gist VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	agenda_item TEXT, 
	section VARCHAR, 
	context TEXT NOT NULL, 
	responsibles TEXT NOT NULL, 
	due TEXT, 
	recurrence VARCHAR, 
	condition VARCHAR, 
	rule VARCHAR NOT NULL, 
	confidence FLOAT NOT NULL, 
	marks TEXT NOT NULL, 
	doubts TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	reject_reason VARCHAR(32), 
	FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "proposal" VALUES(1,1,'task','Sende notatet','Bo Ågård sender notatet.','boaagaardsendernotatet',0,24,'{"number":"3","title":"Notat om drift","case_number":null}','Beslutning','{"start":0,"end":24}','[{"name":"Bo Ågård","as_written":"Bo Ågård","kind":"person","organisation":null}]','{"text":"inden påske","start":null,"end":"2026-04-01","grain":"day","certainty":"exact","implied":false,"parts":[],"said":null}',NULL,NULL,'task.sends',0.9,'[]','[]','accepted',NULL);
INSERT INTO "proposal" VALUES(2,1,'task','Sende notatet','Zoe Berg ser på bænkene.','zoebergserpaabaenkene',25,49,'{"number":"3","title":"Notat om drift","case_number":null}','Beslutning','{"start":25,"end":49}','[{"name":"Bo Ågård","as_written":"Bo Ågård","kind":"person","organisation":null}]','{"text":"inden påske","start":null,"end":"2026-04-01","grain":"day","certainty":"exact","implied":false,"parts":[],"said":null}',NULL,NULL,'task.sends',0.9,'[]','[]','accepted',NULL);
INSERT INTO "proposal" VALUES(3,1,'task','Sende notatet','Ib drøftede sagen.','ibdroeftedesagen',50,68,'{"number":"3","title":"Notat om drift","case_number":null}','Beslutning','{"start":50,"end":68}','[{"name":"Bo Ågård","as_written":"Bo Ågård","kind":"person","organisation":null}]','{"text":"inden påske","start":null,"end":"2026-04-01","grain":"day","certainty":"exact","implied":false,"parts":[],"said":null}',NULL,NULL,'task.sends',0.9,'[]','[]','rejected','background');
CREATE INDEX ix_event_undoes ON event (undoes);
CREATE INDEX ix_event_item_id ON event (item_id);
CREATE INDEX event_who ON event (who, id);
CREATE INDEX ix_event_proposal_id ON event (proposal_id);
CREATE INDEX ix_event_document_id ON event (document_id);
CREATE INDEX ix_event_root ON event (root);
CREATE INDEX document_meeting ON document (forum_id, meeting_date);
CREATE INDEX ix_document_replaces ON document (replaces);
CREATE INDEX ix_document_gist ON document (gist);
CREATE INDEX ix_image_event_id ON image (event_id);
CREATE INDEX meeting_forum ON meeting (forum_id, day);
CREATE INDEX ix_meeting_document_id ON meeting (document_id);
CREATE INDEX ix_participant_document_id ON participant (document_id);
CREATE INDEX ix_proposal_state ON proposal (state);
CREATE INDEX proposal_place ON proposal (document_id, start);
CREATE INDEX item_due ON item (state, due_end);
CREATE INDEX item_closed ON item (state, closed_on);
CREATE INDEX ix_note_item_id ON note (item_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('forum',1);
INSERT INTO "sqlite_sequence" VALUES('document',1);
INSERT INTO "sqlite_sequence" VALUES('meeting',1);
INSERT INTO "sqlite_sequence" VALUES('participant',2);
INSERT INTO "sqlite_sequence" VALUES('proposal',3);
INSERT INTO "sqlite_sequence" VALUES('event',8);
INSERT INTO "sqlite_sequence" VALUES('image',17);
INSERT INTO "sqlite_sequence" VALUES('item',2);
INSERT INTO "sqlite_sequence" VALUES('note',1);
PRAGMA application_id = 1330660940;
PRAGMA user_version = 1;
COMMIT;
