"""Given names that tell a gender: a hint for pronouns, never a proof. Names of both men and women are left out."""

from __future__ import annotations

MALE = frozenset(
    """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
alexander raymond patrick jack dennis denis jerry tyler aaron jose adam henry nathan douglas zachary peter
kyle walter ethan jeremy harold keith christian roger noah gerald carl sean austin arthur lawrence
jesse dylan bryan joe bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph
eugene russell bobby mason philip louis barack vladimir volodymyr emmanuel olaf boris keir rishi tony
gordon winston simon nigel graham stuart neil colin ian gareth rhys dylan liam connor owen declan
mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim yusuf khalid abdul mahmoud mustafa tariq
imran rahul narendra amit arjun vikram rajesh suresh ramesh anil sanjay ravi manoj deepak ashok arvind
pierre jacques francois françois luc henri antoine hans klaus jurgen jürgen wolfgang friedrich
stefan markus matthias giovanni giuseppe marco luca matteo antonio carlos miguel jorge luis pedro pablo
diego javier fernando rafael manuel francisco eduardo sergei sergey dmitry dmitri ivan igor oleg viktor
yuri mikhail andrei andriy andrii oleksandr petro serhiy bogdan radek donal hiroshi kenji takeshi shinzo
fumio lars erik anders henrik jens sven bjorn björn magnus olav mattias jonas mick bill tom jim mike
steve dave bob dan ben nick tim jeff greg fred phil pete gerry barry trevor clive nigel malcolm hugo
damian victor aamer marcus denzel marvin ade finn jean-claude jean-pierre bernie ted chuck mitch hakeem
kofi kwame desmond nelson cyril will
karl emil otto felix oscar oskar leo max theo toby harry charlie callum ewan fergus hamish angus duncan kieran dean
hugh rob derek alistair alasdair geoffrey rupert hector horace edgar edwin ernest stanley leonard norman clifford
rodney nathaniel luke marc lucas alfred rudolf kurt dieter uwe rolf gunther günther torsten joachim gerhard heinrich
mario paolo pietro franco bruno sergio enzo dario fabio roberto alessandro lorenzo andres andrés ricardo roberto raul
raúl hector héctor ramon ramón joaquin joaquín gonzalo ignacio alvaro álvaro gustavo guillermo mateo matias matías
esteban jordi joao joão paulo tiago nuno vasco andre andré yves didier olivier laurent thierry alain gilles remy rémy
etienne étienne gaston marcel philippe nicolas mathieu anatoly konstantin pavel vasily yevgeny roman denys taras
mykola bohdan dragan zoran goran marko nikola ivo tomas tomáš piotr pawel paweł krzysztof wojciech andrzej jakub
lukasz laszlo lászló istvan istván zoltan zoltán gabor gábor viktor mihai ion radu nikos yannis kostas giorgos
mehmet mustafa murat kemal emre yusuf bilal hamza tarek samir karim rashid faisal nasser jamal abdullah salman
sunil vijay ajay rakesh dinesh mukesh naveen pranav rohan siddharth venkat kumar wei hao ming takashi hideo satoshi
kazuo chukwu emeka chidi tunde olu kwesi sipho thabo jomo juma gunnar rune leif ole knut torbjorn einar
kev stu matt josh zac zak alfie archie freddie ollie oliver isaac jake gavin
darren craig shane glenn eoin oisin cian padraig seamus tadhg diarmuid fintan conor dermot brendan aidan
randall glen curtis travis dwight leroy clarence roland wesley derrick calvin melvin lloyd leon lewis floyd herbert
harvey wendell warren wallace ray gilbert gus ross rex reince newt mitt rand jeb corey cory joel jared chad brad
bradley brent bret brett todd troy tucker trent trey duane darrell darryl doug clint garrett seth rick ricky rich don
donnie ron ronnie ken kenny dick alfonso alonzo angelo armando arturo cesar eddie edmund eli elliott elliot emilio
enrique ernesto ezra felipe gerard gilberto gregg hal hank herb herman homer howard hubert irving ira ismael jay
jeffery jermaine jerome jerald jimmy joey johnny jon julio julian julius kent kirk lamar lance leland lionel lonnie
lou lyle malik maurice micah mickey milton mitchell morris moses murray ned otis quentin ramiro randolph reggie
reginald robby robbie roderick rolando rudy rufus russ salvador salvatore sammy saul scot sheldon sherman sid spencer
stan stephan terrence terrance thad tommy tyrone tyson vernon vince virgil wally wilbur willard willis woodrow xavier
zach""".split()
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
juliette amelie amélie michele melania ivanka elise carla agnes rosalind mona amina leila
tove freya astrid karin ulla birgitta kerstin solveig siri liv hedda ida elsa frida linnea marit gro eleanor florence
beatrice beatriz josephine georgina gemma holly poppy daisy imogen jemima felicity philippa pippa tamsin zoe zoë chloe
chloé lily lucy molly sally penelope phoebe rosie ruby sylvia vera wendy yvonne pauline maureen marjorie mildred
norah nora moira morag mairi catriona eilidh sinead sinéad roisin róisín orla grainne ilse gerda hilde ursel renate
gisela jutta silke ulrike katrin kathrin anja tanja sandrine sylvie isabelle brigitte monique nathalie veronique
véronique aurelie aurélie celine céline helene hélène genevieve geneviève odile mireille paola silvia valentina
federica alessandra raffaella simona carlotta teresa pilar mercedes dolores consuelo ximena catalina alejandra
gabriela mariana daniela lucía lucia inés beatriz leonor filipa joana ludmila galina lyudmila vera nadezhda larisa
oksana iryna tetiana halyna katarzyna agnieszka malgorzata ewa zofia jana petra lenka zuzana ilona eszter
elif ayse ayşe zeynep fatma mariam maryam yasmin yasmine rania hanan salma samira hala dalia deepa kavita sushma
pooja neha divya shreya lalita usha radha geeta nirmala edna enid irma mabel muriel gwen gwendolyn bronwen
rhiannon sian siân cerys carys ngozi chioma adaeze amara folake yetunde akua ama abena nomsa thandi wanjiru
marina dawn jill jenny kate katie kathy lorraine lynn lynne mandy sheila shirley tracey tracy sue tina gail
beth val bev trish kirsty hayley leanne natasha chantelle debbie josie katy millie ellie
evie isla ava mia amelia eloise matilda saoirse ciara caitlin deirdre maeve una
annie anita annette antoinette arlene audrey becky bernadette bernice bertha bessie bethany betsy bonnie brianna
brooke candace candice carly carole caroline carrie cassandra cassie cathy cathleen cecilia cecile celeste charlene
chelsea cherie cindy claudia claudette colleen connie constance corinne darlene deb debby delia delores desiree dianne
dina doreen edith eileen elaine elisabeth eliza elsie elvira emilia erica erika erin ernestine estelle ethel eunice
faith felicia geraldine gertrude gina ginny gladys glenda gretchen hazel hilary irene iris ivy jackie jaclyn jacquelyn
janelle janette janine jasmine jayne jeanette jeanine jeanne jeannie jenna jennie jodi joann joanna joanne jocelyn
johanna jolene joy juanita judy juliana julianne kaitlin kara kari karla katelyn kathie katharine katrina kay kellie
kellyanne kendra kerri krista kristen kristi kristie kristin kristina kristine laila lana latoya laurel laurie lea
leah leann leona leticia lillian lilly liz liza lizzie lois lola loretta louise lucille lucinda luz lydia lynda
lynette mae maggie mallory marcella marci marcia marcy margarita margery margie marguerite marianne marian maribel
marisa marisol marissa marla marlene marsha maryann maryanne maura maxine megyn meghan melinda meredith mindy minnie
mollie monica myra myrna nadine nan nellie nina noreen norma pam patsy patti patty paula peggy polly rachael ramona
raquel regina rhonda rita robyn rochelle rosalie rosanna rosanne rosemarie rosemary roslyn roxanne sabrina sadie
sallie selena serena shana sharron shawna shelly sheri sherri sherrie sherry sheryl sonja sonya sophie stella susana
susanna susanne suzanne suzette tabitha tamara tameka tami tammy tania tanya tara tasha tiffany toni traci trudy
valerie vanessa velma verna veronica vicki vickie vicky viola vivian wanda whitney wilma winifred yolanda zelda maya
michaela miranda arianna gabrielle nita staci""".split()
)


_ENDINGS = (
    "ella", "iela", "etta", "ette", "elle", "ina", "lisa", "uisa", "rita", "lita", "iana", "anna", "elia", "icia",
    "encia", "ilda", "dia", "onia", "ania", "oria", "aria", "inda", "osa",
)  # fmt: skip
"""How women's given names end in Romance and Slavic languages."""
_MEN = frozenset({"nikita", "zacaria", "elia", "isaia", "espinosa"})


def gender_of_name(given: str) -> str:
    """ "m" or "f" where a folded given name tells, else an empty string."""
    if given in MALE:
        return "" if given in FEMALE else "m"
    if given in FEMALE:
        return "f"
    return "f" if given.endswith(_ENDINGS) and given not in _MEN and len(given) > 4 else ""
