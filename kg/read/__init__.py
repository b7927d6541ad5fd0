"""Reading: the bytes of one input become an Article with its header, date and blocks."""

from kg.read.article import read_article
from kg.read.dates import Calendar, DateMention, Day
from kg.read.decoding import MAX_BYTES

__all__ = ["MAX_BYTES", "Calendar", "DateMention", "Day", "read_article"]
