"""Keep: whole-or-nothing folders, the manifest, the spreadsheets, and the store that answers questions."""
