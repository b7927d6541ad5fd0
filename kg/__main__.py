"""``python -m kg`` is the program ``kg``."""

from kg.cli import main

main()
