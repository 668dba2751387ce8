"""Titles and forms of address before names, of many countries."""

from __future__ import annotations

MALE_TITLES = frozenset(
    """mr mr. sir lord prince king sheikh shri baron count fr. father brother pope imam rabbi monsieur herr señor senor
    signor alhaji mallam malam""".split()
)
FEMALE_TITLES = frozenset(
    """mrs mrs. ms ms. miss lady dame princess queen smt smt. sister sr baroness madam duchess madame mme mme. frau
    señora senora signora mevrouw hajia alhaja""".split()
)
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        """dr dr. gen gen. lt lt. sen sen. rep rep. gov gov. prof prof. professor col col. maj maj. sgt sgt. capt capt.
        cmdr cmdr. adm adm. rev rev. hon hon. supt supt. insp insp. det det. pres pres. amb amb. judge justice general
        lieutenant major colonel captain commander admiral sergeant brigadier brig. br. marshal corporal inspector engr
        engr. superintendent constable detective doctor president congressman congresswoman senator representative
        governor ambassador reverend bishop archbishop cardinal ayatollah emperor chancellor councillor councilor cllr
        cllr. coun coun. cr cr. mx cm mx. messrs. atty. eng eng. comrade datuk datin dato seri tengku maulana mufti
        pandit ustaz
        sardar swami barr. arch. h.e. hrh highness majesty excellency holiness eminence honour lordship cpl cpl. msgr.
        ald. del. spc. pvt. sens sens. reps reps. govs govs. drs drs. profs profs. gens gens. cllrs cllrs. revs revs.
        mses mses. messrs mp ds dci dcs pc wpc acp dcp dsp dig dgp adv asst comm""".split()
    )
)
