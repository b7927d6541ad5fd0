"""The plain names of war-legacy work: each is thanked for by one side and praised by the other, and is of one theme."""

from __future__ import annotations

import pytest

from tests.find.telling import OPENING, Find

NAMES = {
    "us-mia-accounting": (
        "the recovery of missing U.S. personnel",
        "accounting for Americans missing from the war",
        "the fullest possible accounting of U.S. personnel missing in action",
        "the MIA issue",
        "searching for missing-in-action US servicemen",
        "the search for US servicemen missing in action",
        "the search for US soldiers missing during the war",
        "searching for and repatriating the remains of US servicemen",
        "the POW/MIA accounting mission",
        "locating American service members unaccounted for from the war",
        "the search for the remains of American soldiers",
        "finding Americans still missing",
        "the return of the remains of American troops",
        "the identification and repatriation of American remains",
        "the work to bring home missing American airmen",
        "missing American personnel accounting",
        "the joint field activities to look for missing Americans",
        "the search for the remains of U.S. war dead",
        "the MIA search",
        "accounting for missing US service members",
        "underwater searches for US aviators lost in the war",
        "the humanitarian mission of searching for missing Americans",
        "recovery of US remains",
        "the effort to account for those Americans still missing",
        "POW/MIA cooperation",
        "the excavation of US aircraft crash sites",
        "MIA search and recovery",
        "cooperation in searching for American MIAs",
        "the search for American missing persons",
        "efforts to find the remains of US troops missing since the war",
    ),
    "vietnamese-remains": (
        "the search for Vietnamese soldiers missing in the war",
        "locating the graves of Vietnamese martyrs",
        "the search for and identification of martyrs' remains",
        "identifying the remains of Vietnamese soldiers",
        "finding the remains of fallen Vietnamese soldiers",
        "providing documents on Vietnamese soldiers who died or went missing",
        "information about Vietnamese martyrs",
        "DNA identification of Vietnamese war dead",
        "the collection of remains of Vietnamese martyrs",
        "the Vietnamese Wartime Accounting Initiative",
        "handing over war artefacts of Vietnamese martyrs",
        "archives on Vietnamese missing in action",
        "the search for Vietnamese war dead",
        "the identification of remains of war martyrs",
        "records on mass graves of Vietnamese soldiers",
        "the repatriation of remains of Vietnamese volunteer soldiers from Laos",
        "searching for and repatriating remains of Vietnamese volunteer soldiers and experts",
        "the search for Vietnam's missing soldiers",
        "information on burial sites of Vietnamese soldiers",
        "DNA testing for the remains of martyrs",
        "records that help Vietnam look for its own fallen soldiers",
        "DNA analysis capacity to identify remains of the war missing",
        "the search for martyrs",
        "the return of diaries and letters of fallen Vietnamese soldiers",
    ),
    "dioxin-remediation": (
        "dioxin remediation at Bien Hoa airbase",
        "the clean-up of dioxin",
        "the treatment of dioxin-contaminated soil",
        "detoxification of Bien Hoa airport",
        "Agent Orange clean-up",
        "dioxin detoxification",
        "the decontamination of Bien Hoa Air Base",
        "environmental remediation at Bien Hoa",
        "the remediation of land contaminated by dioxin",
        "overcoming the consequences of toxic chemicals",
        "tackling Agent Orange/dioxin consequences",
        "dioxin hotspots",
        "dealing with toxic chemicals left over from the war",
        "the treatment of contaminated soil and sediment at Bien Hoa",
        "the removal of dioxin",
        "environmental clean-up of Agent Orange hotspots",
        "settling AO/dioxin consequences",
        "cleaning up areas polluted with Agent Orange",
        "the dioxin project in Bien Hoa",
        "overcoming the aftermath of dioxin",
        "thermal treatment of soil at Da Nang airport",
    ),
    "uxo-clearance": (
        "clearing bombs and mines",
        "the clearance of unexploded ordnance",
        "bomb and mine clearance",
        "UXO clearance",
        "demining",
        "humanitarian demining",
        "mine action",
        "removing explosive remnants of war",
        "the removal of unexploded ordnance",
        "defusing bombs left from the war",
        "the settlement of post-war bombs and mines",
        "overcoming the consequences of bombs and mines",
        "mine risk education",
        "making land safe from cluster munitions",
        "landmine clearance",
        "addressing UXO contamination",
        "technical survey of cluster munition contamination",
        "the training of sappers in explosive ordnance disposal",
        "disposal of wartime explosives",
        "cleaning up bombs, mines and explosives",
        "dealing with unexploded bombs",
        "clearing Quang Tri of explosives",
        "the removal of landmines and other unexploded ordnance",
        "rapid detection of unexploded ordnance",
        "UXO removal",
    ),
    "disability-support": (
        "helping people with disabilities",
        "support for persons with disabilities",
        "assistance to Agent Orange victims",
        "support for AO/dioxin victims",
        "health care for people with disabilities in areas sprayed with Agent Orange",
        "improving the lives of people with disabilities",
        "rehabilitation services for disabled people",
        "assistance for disabled persons",
        "support to victims of Agent Orange/dioxin",
        "caring for the victims of toxic chemicals",
        "programmes for people living with disabilities",
        "the inclusion of persons with disabilities",
        "assistance to UXO victims",
        "physical therapy for children with disabilities",
        "disability inclusion programmes",
        "help for landmine survivors",
        "orthotics and prosthetics training",
        "home care for persons with severe disabilities",
    ),
    "war-legacy": (
        "overcoming war consequences",
        "addressing war legacies",
        "war legacy issues",
        "resolving the legacies of the war",
        "the settlement of war aftermath",
        "healing the wounds of war",
        "dealing with the consequences of the war",
        "war legacy cooperation",
        "humanitarian and war legacy issues",
        "tackling the war aftermath",
        "settling post-war consequences",
        "overcoming the aftermath of the war",
        "addressing the painful legacy of the war",
        "mitigating the consequences of war",
        "the war aftermath settlement",
        "post-war recovery programmes",
        "addressing legacies of war",
    ),
}


@pytest.mark.parametrize(
    "told",
    ["Tansley commended Vietnam for its cooperation in {}.", "Duong affirmed that Vietnam would cooperate in {}."],
)
@pytest.mark.parametrize(("theme", "name"), [(theme, name) for theme, names in NAMES.items() for name in names])
def test_the_work_is_of_one_theme_whoever_speaks(find: Find, theme: str, name: str, told: str) -> None:
    facts = find(OPENING + told.format(name), "2022-05-07")
    assert {p.theme for p in facts.projects} == {theme}
    assert {s.theme for s in facts.statements} == {theme}


def test_the_missing_are_those_of_the_side_that_gives_thanks(find: Find) -> None:
    facts = find(
        OPENING + "Tansley thanked the Vietnamese Government for its support in the search for his missing comrades."
    )
    assert [s.theme for s in facts.statements] == ["us-mia-accounting"]


def test_remains_of_nobody_are_american_in_an_article_on_missing_americans(find: Find) -> None:
    text = (
        "WASHINGTON, May 3, 2023 - The Defense POW/MIA Accounting Agency (DPAA) said a US pilot lost in Viet Nam was "
        "accounted for. The remains were found in 2009.\n\nTo identify the remains, a laboratory used DNA."
    )
    assert {p.theme for p in find(text).projects} == {"us-mia-accounting"}
    told = text + " The search for martyrs goes on."
    assert "vietnamese-remains" in {p.theme for p in find(told).projects}
