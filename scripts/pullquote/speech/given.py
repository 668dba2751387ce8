"""Given names that tell a gender: a hint for pronouns, never a proof. Names of both men and women are left out."""

from __future__ import annotations

MALE = frozenset(
    """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter
kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence
jesse dylan bryan joe bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph
eugene russell bobby mason philip louis barack vladimir volodymyr emmanuel olaf boris keir rishi tony
gordon winston simon nigel graham stuart neil colin ian gareth rhys dylan liam connor owen declan
mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim yusuf khalid abdul mahmoud mustafa tariq
imran rahul narendra amit arjun vikram rajesh suresh ramesh anil sanjay ravi manoj deepak ashok arvind
pierre jean jacques francois françois luc henri antoine hans klaus jurgen jürgen wolfgang friedrich
stefan markus matthias giovanni giuseppe marco luca matteo antonio carlos miguel jorge luis pedro pablo
diego javier fernando rafael manuel francisco eduardo sergei sergey dmitry dmitri ivan igor oleg viktor
yuri mikhail andrei andriy andrii oleksandr petro serhiy bogdan radek donal hiroshi kenji takeshi shinzo
fumio lars erik anders henrik jens sven bjorn björn magnus olav mattias jonas mick bill tom jim mike
steve dave bob dan ben nick tim jeff greg fred phil pete gerry barry trevor clive nigel malcolm hugo
damian victor aamer marcus denzel marvin ade finn jean-claude jean-pierre bernie ted chuck mitch hakeem
kofi kwame desmond nelson cyril""".split()
)
FEMALE = frozenset(
    """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon
laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine
christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
ruth virginia lauren kelly christina joan evelyn judith megan cheryl andrea hannah jacqueline martha
gloria teresa ann sara madison frances kathryn janice jean-marie alice abigail sophia julia grace denise
amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
alexis lori nikki theresa hillary kamala nancy angela ursula christine giorgia marine yulia olga natalia
svetlana irina elena ekaterina tatiana oksana kateryna fatima aisha khadija zainab layla noor priya
anjali sunita meena lakshmi indira sonia smriti lata savitri nadia mira ana ines lucia carmen rosa
isabel elena marta sofia chiara giulia francesca ingrid astrid greta sigrid annika anke eva heidi monika
sabine petra birgit akiko yuko naomi keiko mei theresa jacinda nicola angelique fiona bridget siobhan
niamh aoife ellen esther miriam priscilla thelma edna joyce samya susie emma kseniia kseniiia dana lena
alison penny harriet yvette rachel suella gillian tessa lindsay jane anne annalena claire camille
juliette amelie amélie michele melania ivanka elise carla agnes rosalind mona amina leila""".split()
)


def gender_of_name(given: str) -> str:
    """ "m" or "f" where a folded given name tells, else an empty string."""
    if given in MALE:
        return "" if given in FEMALE else "m"
    return "f" if given in FEMALE else ""
