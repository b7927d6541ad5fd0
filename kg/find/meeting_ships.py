"""By which words a naval ship is told: what stands before its name, and what it is."""

from __future__ import annotations

AFLOAT = frozenset("uss usns uscgc usav hms hmas hmnzs hmcs rfa js jgs ins icgs roks rfs fs bns kri csb".split())
"""What stands before the name of a naval ship."""
SHIPS = AFLOAT | frozenset(
    "ship ships vessel vessels carrier carriers destroyer destroyers frigate frigates cutter cutters cruiser cruisers "
    "corvette corvettes minesweeper minesweepers minehunter minehunters submarine submarines warship warships "
    "squadron flotilla fleet".split()
)
