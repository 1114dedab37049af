"""What screens say, as content made of rows: pure, so that it is tested without any screen."""
