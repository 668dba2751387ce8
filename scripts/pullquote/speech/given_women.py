"""Women's given names, folded, of many languages; names that men bear too are left out."""

from __future__ import annotations

FEMALE = frozenset(
    """
aadhya aaliyah aarti aarushi abbey abbie abby abeer abena abigail abimbola abir achieng ada adaeze adalgisa adaobi
adela adelaide adele adelheid adeline adelyn adhiambo aditi adjoa adoracion adrienn adrienne adwoa afaf afra afroditi
afsaneh afua agata agatha agathe aggeliki agnes agnese agneta agnetha agnieszka agota agueda ahana ahlam ahoo aicha
aida aiko aila aileen ailsa aimee aina ainara ainhoa aino aisha aishah aishwarya aisling aislinn aissatou akane
akanksha akemi akiko akinyi akoth akshata akua alana alberta alda alejandra aleksandra alena alessandra alessia alesya
alethea alexa alexandra alexandria alexia alfreda alia alice alicja alida aliki aline alisha alison alissa alix aliya
alka alla allegra allison allyson alma almaz almudena almut altagracia althea alwine alyssa ama amabel amaia amaka
amala amalia amalie amanda amandine amani amara amatullah amaya amber ambika amelie amie aminata amira amma amna amparo
amruta amy ana anabel anahi anahit anais anamika anandi anandita ananya anastasia anastasie anastasiia anastasija
anastasiya anat anca andree andreea andriani aneta anett anfisa angana angela angele angeles angelica angelika angeliki
angeline angelique angharad angiola angustias anica aniko anindita anisa anita anja anjali anjana anju anka anke ankica
ankita ann anna annabel annalena annalise annapurna anne annegret anneke annelie annelies anneliese annelise annemarie
annerose annett anni annick annie annika anniken annikki annu annunziata antara anthea anthi antigoni antje anuli
anupama anuradha anusha anushka anya anyango anzhela anzhelika aoife aparecida aparna apeksha aphra apiyo araceli
aradhana araminta arantxa aranzazu archana areej arezoo ariane arja arlene aroha arpita aruna arundhati arushi arwa
asabe asantewaa asdis asha ashaki ashleigh ashlyn asiya asma asmaa aspasia assia assunta astrid asya atefeh ateqa
atieno atishi aude audra audrey augusta augustine auli auma aung aurelie aurica aurore ava avani avantika aveline
averil avis avril awatef awino awuor aya ayaka ayako ayame ayane ayano ayda ayelet ayesha ayisha aylin aynur ayse
aysegul aysel ayten ayumi azadeh aziza azra azucena azusa azzurra babs baerbel bahar bahareh bandana barb barbara
barbel barbora barbro barkha basma batool batya bea beata beate beatrice beatrix beatriz becca becki becky begona begum
belen benazir benedikte benedita bente berangere berengere berit berna bernadett bernadine bernice berta bertha berthe
bess bessie beth bethan bethany betsy bettie betty beulah bev beverley beverly beyza bhagyashree bharati bharti bhavana
bhavna bhawana bhumika bianca bice biddy biljana bimla bina bindu bintou bipasha birgit birgitta birgitte birna birte
birthe birtukan bisera blanca blanche blandine blanka blerta blessing blodwen bo-ra bobbi bodil boglarka bohdana
bohumila bojana bolanle bonnie boroka bozena bracha brandi branka branwen bree brenda brenna bridget bridie brigida
brigitta brigitte briony brit britney britt britta brittany bronagh bronwen bronwyn brooke bruna brune brunhilde
brygida bryony buket bukola burcu bushra busisiwe caitlin caitlyn callie calliope camila camilla camille candace
candela candice candida capucine cara caridad carine carissa carla carlene carlota carlotta carly carmel carmela carmen
carol carola carole carolin caroline carolyn carrie carwen caryl caryn carys cassandra cassidy cassie cate cath
catharine catherine cathleen cathrine cathryn cathy catrin catriona cayetana cecile cecilia cecilie cecily cecylia
celeste celestine celine ceren ceridwen cerys cezara chae-won chana chandana chandni chandrika chantal charlene
charlotta charlotte charmaine charu charulata chava chayo chebet chelo chepkemoi chepkoech cherie cherono cherotich
cheryl cheryll chhavi chiaki chiamaka chiara chidinma chie chieko chihiro chikako chimamanda chinatsu chinelo chinenye
chinwe chinyere chioma chisato chitra chiyo chiyoko chizuko chloe chrissie chrissy christa christabel christel
christiane christine christy chrysanthi chrysoula ciara cicely cigdem cindy cinzia citlali claire clara clare clarice
clarissa clarisse claudine clemence clementine clemmie cleo clodagh cloe clothilde clotilde codruta coline colleen
conceicao concha conchita condoleezza connie consolata constance constanze consuelo cora coralie corazon cordula
corinna corinne cosima costanza cressida cristiane csilla cyndi cynthia dafna dagmar dagny daisy dalal dalia dalit
damares damayanti damini damla dana dancila danica danuta daphne darcey darija dariya darla darlene darya dasha daw
dawn deana deanne deb debbie debby debora deborah debra deedee deena deepa deepali deepika deepti deidre deirdre deise
delilah delores delphine delyth demelza demi denise desiree desislava devaki devi devika devyani dewi diane dianne
dijana dilara dilek dilma dilys dimitra dina dinah dineo dipa dipali dipika dipti disha divya dobrila dodie dolly
dolores dominga dominica dominika donata donna dora doreen doris dorit dorle dorota dorothea dorothee dorothy dorottya
dorte dorthe dottie dotty dounia dragana draupadi dubravka dulce dulcie durga dusica duygu dvora dympna ebba ebele ebru
ece eda edda edel edelgard edeltraud edie edit edith edna edurne edwige eeva effie efrat eftychia efua eglantine eija
eiko eila eileen eili eilidh eilis eimear einat eini eira eirini eirlys eithne ekaterini ekta ekua elaheh elaine elda
eleanor eleanora eleftheria elen elena eleni eleonora eleonore eleri elettra elfriede elham eliane elif elin elisabet
elisabeth elise eliza elizabeth elizaveta elka elke ella ellen elli ellie ellinor elly elma elnaz elodie eloise elpida
elsa elsbeth else elsebeth elsie elspeth eluned elvira elza elzbieta eman emanuela emel emeline emese emi emiko emilia
emilie emiliya emily emine emma emmeline emmi emoke ena encarna enid enitan enora enrica epiphanie erato erendira eri
erica erika eriko erin erja erma erminia erna ernestine ersilia erzsebet esha esi esin esma esme esmeralda esperanza
esra estela ester esther eszter ethel etsuko etta ettie eugenia eugenie eulalia eun-hye eun-ji eun-jung eun-young
eunice euphemia eva evangeline evanthia eve evelyn evelyne evgenia evgeniya evie evita ewa ezinne fabienne fabiola
faezeh fahima fahmida faiza falguni fani fanni fanny fanta farah farahnaz fareeha farida farideh farnaz faryal farzana
farzaneh fateme fatemeh fathia fatiha fatima fatimah fatimata fatma fatna fatou fatoumata fausta faustine fawzia
fawziya fay faye federica fedora felicie felicitas felicity felizitas fengying feride fern fernanda fernande feryal
ferzana ffion fidelma figen filipa filiz filomena finola fiona fionnuala fiorenza firoozeh firouzeh fitri flaminia
flavia flavie fleur flo floarea flora flore florence florentine floriane florica florrie flossie flutura folake
folasade folashade forough foteini fotini fran franca frances francesca francine francisca francoise franziska frauke
freda frederica frederikke fredrika freja freya frida frieda friederike froydis fujiko fulvia fulya fumi fumie fumika
fumiko funda funke funmi funmilayo fusako gabi gaenor gaia gail galit galyna gamze garance gargi garima gathoni gauri
gayane gayathri gayatri gayle gaynor geeta geetanjali geetha gemma gena genet genevieve genoveffa genoveva georgeta
georgie geraldine gerda gerlinde germaine germana gersende gerti gertie gertraud gertrud gertrude geun-hye ghada ghazal
ghazala ghislaine ghita giacinta giacoma giada gigliola gila gillian gina ginevra ginny gioia giorgia giovana gisela
gisele gita gitta gitte giuditta giulia giusi giusy gladys gleisi glenda glenys glynis golda golnar golnaz gonca
gordana graca grace gracia gracie grainne grazia grazyna greta gretchen grete gretel grethe griselda gro guadalupe
gudny gudrun gugu guilan guinevere guiying gulay gulnar gulnara gulsen gulsum gundula gunhild gunilla gunvor guri gwen
gwenda gwendolen gwendoline gwendolyn gwladys gwyneth gyongyi habiba hadassah hadija hadiza hafsa hafsat hagit hailey
hajar hajnalka hajra hala haleh haley halima halimatou halla hallie halyna hamida hana hanae hanako hanan hande hanh
hanifa hanin haniyeh hannah hanne hannelore hansa harini harriet harriett haruka haruko harumi hasna hatice hatsue
hattie hauwa havva hawa haya hayfa hayley hazel heather heba hebatallah hedda hedvika hedwig hedy hege heide heidemarie
heidi heidrun heidy heike helen helena helene helga helin helja hellen heloise hema hemalata hemlata hermine herminia
hermione herta hertha hester hetty hideko hikari hilde hildegard hildur hilkka hillary hiltrud hina hine hiral hiroe
hiroko hirut hisako hitomi hjordis hoa hoda hollie holly homa honoka honorine hortensia houda houria hrefna huda huia
huifang huiling hulya huma humaira huong hurriya husna huyen hye-jin hye-kyung hye-sun hyun-joo iara ibolya ida idoia
idun ifeoma ifeyinwa iffat ijeoma ikuko ilana ilda ildiko ileana ilinca ilka ilknur ilona ilse imane imani imelda imke
imma immacolata imogen imogene ina inas inaya indah indira indrani indu induja ines inessa inez ing-wen inga inge
ingebjorg ingeborg ingegerd ingela ingelore inger ingrid ingunn ingvild ingwen inka inmaculada inna ioana iolanda iona
ionela ipek iqra iracema irem iren irene iris irit irma irmeli irmgard irmtraud iryna isabel isabell isadora isaure
isha ishita ishrat isla ismini isobel isolde isotta isra israa itzel itziar iulia ivana ivanka iveta ivete ivona ivone
ivonne ivy iwona iyabo izabela izaro izzy jacinta jacinthe jaclyn jacqueline jacquelyn jacqui jada jade jadranka
jadwiga jagoda jagruti jahida jamila jamileh jana janaki jandira jane janet janey janhavi janice janie janine janis
janja jannat jannicke jannike jaqueline jarmila jaroslava jasmin jasmine jasna jawaher jaya jayalalithaa jayanti
jayashree jayashri jayati jayne jazmin jeanie jeanine jeanne jeannie jeannine jebet jelagat jelena jelka jemima jemma
jen jenifer jenna jenni jennie jennifer jenny jepchirchir jepkemboi jepkosgei jeri jerri jess jessamy jessica jhulan
ji-eun ji-hye ji-young jill jillian jimena jitka joan joana joann joanne jocasta jocelyn jodi jodie johanne jolan
jolanta joleen jolene joni jonna jorunn josee josefa josefine josephine josiane josie joumana jovana joy joyce juana
juanita jucara judi judit judith judy judyta juhi julia juliane julianne julie julienne juliet julieta juliia jumana
jumoke jung-sook junko juno jussara justine justyna jutta jyoti jyotika jyotsna jytte kadiatou kadriye kaija kaisa
kaitlin kaitlyn kaja kajal kajsa kalliopi kalpana kalyani kamala kamila kamilla kamini kamla kana kanae kanako kangana
kanika kanimozhi kanini kaori kara kareena karen karianne karima karin karine karishma karla karly karola karolin
karoline kartika karuna karyn kasturi kasumi kat kata katalin katarzyna kate katell katelyn kateryna kath katharine
katherine kathi kathie kathleen kathrin kathryn kathy katia katie katja katri katrin katrine katy katya kausalya kausar
kavita kavitha kavya kawthar kaya kayla kayleigh kayo kayoko kazue kazuko keeley keely keerthana keiko keira keisha
kelli kellie kellyanne kelsey kemi kendra keon-hee keren keri kerri kersti kerstin ketaki ketevan kezia khadidja
khadija khadijah khadijeh khaleda khalida khanum khanyi khanyisile khatia khawla khrystyna khushboo khushi kiera
kiersten kikuko kimberley kimberly kimiko kinga kinuko kiri kirsi kirsten kirsti kirstie kirstin kirsty kirthana kitty
kiyoko kjersti klara klavdiya kobra komal konstanze kotono krista kristen kristi kristie kristin kristine kristy
krithika kriti krutika krystal krystyna ksenia kseniia kseniiia kseniya kubra kulsum kumari kumi kumiko kumud kuniko
kunti kusum kyla kylie kyoko kyra kyriaki kyung-hee kyung-wha lacey lacramioara lada laetitia laia laila lakeisha
lakshmi lali lalitha lambrini lamees lamia lamis lana lanying lara larisa larissa larysa lata latasha latifa latisha
latoya laura laurana laure laureen laurel lauren laurene lavanya lavinia laxmi layla lea leah leann leanne leanora
leela leena leila leire lekha lena leni lenka lenora leona leonie leonor leonora leontine lerato lestari lesya letitia
letizia lettice letty lexi leyla leymah lia liane liat libby lidiia lidija lidiya liesel lieselotte liesl ligaya ligia
lihua liisa lijuan lila lilas lilia lilian liliane lilith liliya lilla lilli lillian lillie lilly lily limor lina
lindelwa lindiwe linh linn linnea liora lis lisa lisabeth lisbet lisbeth lise liselotte lisl liudmila liv livia liz
liza lizzie ljiljana ljubica loana lobna loida lois lola lone lopamudra lora loraine lore loredana lorelei lorena
lorenza lori lorna lorraine lotta lotte lottie louane loubna louise loukia lourdes lowri luana luba lubna lucero lucia
lucie lucienne lucila lucile lucilla lucille lucja lucrecia lucretia lucrezia lucy lucyna ludivine ludmila ludovica
luise luiza lujain lujza luminita luna luningning lupe lusine luzia lydie lykke lyn lynda lynn lynne lynsey lysiane
lyubov lyudmila lyudmyla maaike maarit maayan mabel mabli macarena machiko madalena maddie madeleine madelief madeline
madge madhavi madhumita madhuri madison madoka mae maelys maeve mafalda magali magda magdalena magdalene magdalini
magdolna maggie mags maha mahaut mahbooba mahbouba mahin mahnaz mahsa mahtab mahvash mai maia maija maike maiko
maimouna maimuna mair maira mairead mairi maisa maisie maissa maite maithili maja majida majken makeda makena maki
makiko mala malala malavika malena malene malgorzata malika malin malini malka mallory malti mamata mami mamie mamta
mana manal manami mandakini mandana mandira mandy mangala manideepa manika manisha manizha manjari manjiri manju
manjula manjusha manon manuela manushi mara maral marama marcela marci marcia marcie marcy mared mareike maren margaret
margareta margarete margarethe margarida margaux marge margery margie margit margo margot margret margrit marguerite
mari mariagrazia mariah mariam mariama mariame mariangela mariann marianne marianthi maribel maricarmen maricel
maricela marichka maricica maricruz marie marieke mariele marigold mariia marija marijke marika mariko marilena marilia
mariluz marilyn maripaz marisa marisela marisol marissa marit marites maritta mariya marja marjana marjatta marjo
marjolaine marjolein marjorie marjut marketa marla marlene marli marlies marlis marloes marnie marsha marta marte
martha marthe martine mary maryam maryana maryann maryanne marybeth maryia maryla marylou maryna maryse maryvonne
marzena marzieh masarat masha masoumeh mastoureh mathilde matilde maud maude maura maureen mavis mawadda maxine maya
mayawati mayra mayu mayuko mayumi meagan meaghan meaza mechthild medha meena meenakshi meera meg megan megawati megha
meghan meghana meghna megumi megyn mehbooba mehnaz mehreen mehrnaz mehwish mei meifang meihua meike meiko meiling
meirav meizhen melanie melek melike melissa melitta melodie meltem menaka meral merav mercedes mercedesz mercia
meredith mererid meret merete merethe merja merve meryem meryl meta mi-ja mi-kyung mi-ran mi-sook mia micaela michaela
michela michie michiko midori mie mieke mieko mihaela miki mikiko mila milada milagros mildred milena milica milka
millicent millie milly mimi min-ji min-jung mina minako mindy miniko minna minnie mioara mira miranda mireia mireille
mirela miri miriam mirian mirja mirjam mirjana mirka miroslava mirta misaki misako mitali mithali mithila mitra mitsuko
mitsuyo miu miwa miwako miyako miyo miyoko miyu miyuki mizue mizuho moana moe moira mollie molly momoko mona monica
monika monique monireh monserrat montserrat morag morena morgana morgane morwenna motoko mounia moya mridula mrinalini
mrunal mugdha mujgan mukta mumbi mumbua muna muniba munira muriel musarrat muskaan muthoni muzna mwende mwikali myfanwy
myra myriam myrna myroslava myrtle myung-hee na-yeon naama nabanita nabeela nabila nada nadege nadera nadezhda nadiia
nadine nadira nadiya nadja nagwa nahed nahid naho naila naima najah najat najia najla najwa nalan naledi nalini nami
namie namita namrata nanako nanami nancy nandi nandini nandita naoko naomi narcisa narges nargis narumi nashwa nasiba
nasima nasreen nasrin nasrine natacha natalia natalie nataliia natalija nataliya natalya natasa natascha natasha
nathalie natia natividad natsuki natsuko natsumi navya nawal nayana nayantara nayara nazan nazanin nazia nazli nazlin
nazneen ndileka nduku nduta neda neelam neele neelima neeltje neema neemat neena neerja neeru neeta neetu nefeli neha
nela nele nelida nell nellie nelly nerea nerys neslihan nesrin nesrine nessa nesta nettie neusa nevena nevin nevine
ngaire ngozi nia niamh nicole nicoleta nidhi nienke nieves niharika niki nikki nilde nilima niloofar niloufar nilufer
nimisha nimra nina ningsih ninon nirmala nirupama nisha nita nithya nitya nivedita njeri nkechi nkechinyere nkiru
nkosazana nobuko noeleen noelene noellie noemi noemie noha nokuthula nola nomalanga nomathemba nombulelo nomfundo
nompumelelo nomsa nomvula nomzamo nona nonhlanhla nonkululeko nonna noora nora norah noreen noriko norma nosipho
nosizwe nothando nouf noura nouran nozomi ntombi nuala nubia nuha nune nunzia nupur nurcan nurhayati nuria nurit nurten
nyaboke nyambura nyokabi nyree oana obiageli oby oceane octavia oddny odile ofra oksana olalla oleksandra olena olesia
olesya olfa olga olha olimpia olive olivia oluchi olufunke olwen olympe omaima omolara omolola onyinye oona oonagh
ophelie oprah oralia oriane orianne orit orla orlagh orly orna orsolya ortensia osnat otilia ottavia ottilie ottoline
oumou outi oxana ozlem padma padmaja padmavati padmini paige paivi palesa pallavi palma paloma pam pamela panagiota
pandora pankaja pansy paola paraskevi parastoo parineeti parisa parul parvaneh parvathi parvati parveen parwana pascale
pastora patience patrizia patrycja patsy patti patty paula paule pauline pavla payal peg peggy pelin penelope penny
perla pernilla pernille perrine petra petronela petula philippa philippine philomena phoebe phuong phyllida phyllis pia
piedad piera pierangela piia pilar pina pinar pippa pirjo pirkko piroska pixie piya piyali polly polyxeni pooja poonam
poornima poppy portia posy prabha pracheta prachi pragya pramila pranati pranjali pratibha pratima precious preeta
preeti preity prema prerana prerna priscilla pritha priti priya priyadarshini priyam priyanka prudence prune puan puja
pujita punam purity purnima pushpa puspita putri queenie rabab rabia rabiya rachael rachana rachel rachida rachna radha
radhia radhika radka radmila rafaela rafia raghad ragini ragna ragnheidur ragnhild rahama raheela rahel rahima rahma
raija raisa rajaa rajani rajashree rajeshwari rajni rajshri rakel rakhi rakhshan raluca ramona ramya randi rani raniya
ranjana ranjini ranjita rannveig raquel rasha rashmi rashmika rasmieh ratna raymonde razan razia reba rebeca rebecca
rebekah rebekka reem reema reena reeta refilwe regiane regina regine regula rehana reiko reine reinhild reinhilde
rejane reka rekha rena renata renate renee renu renuka reshma reva revathi revati revital reyna rhea rhian rhiannon
rhoda rhona rhonda rhonwen ricarda richa rie rieko rigmor rigoberta rihab riham rihana riikka riitta rika rikke rim
rima rina rini risa risako rita ritika ritu ritva rivka riya roberta roberte robyn rocio rodica roghayeh rohini roisin
rokia roksana rolande romana romane romola romy rona ronda ronit roopa rosa rosalba rosalia rosalie rosalind rosaline
rosalyn rosalynn rosamund rosangela rosanne rose roseann roseanne roseli roselyne rosemarie rosemary roser roshini
roshni rosie rosilene rosine roslyn rossana roswitha rowena roxana roxane roxanne roya roza rozsa ruba rubab ruby ruchi
ruchika ruchira ruilan rukayat rukhsana rukmini runa rupa rupali ruqaya ruqayyah ruriko ruslana rusudan rut ruth ruthie
ruxandra ruzena ryoko saana saara saba sabeen sabela sabiha sabine sabreen sachi sachie sachiko sadaf sadako sade
sadhana sadhvi sadie sae saeko safia safiya safiyyah saga sahar sahle-work sahra saida saija saila saima sajida saki
sakiko sakshi sakura salima sallie sally salma salome saloni salwa samah samanta samantha samar samara samia samiha
samiksha samira samya samyukta sana sanaa sanam sanda sandhya sandie sandra sandrine sangeeta sangeetha sangita sanja
sanjana sanjukta sanskriti saoirse sara sarah sarai sarala saranya sari sarit sarla sarmila saroja sarojini saryu
saskia saswati satoko satomi satu savita savithri savitri sawako saya sayaka sayoko sayuri scarlet scarlett seda seema
segolene seiko selena selma semra seo-yeon sepideh serena serpil setsuko severine sevgi sevil sevim shabana shabnam
shagufta shahida shahla shahnaz shahrzad shaila shailaja shaima shaimaa shaista shakila shakuntala shalini shamima
shamsa shana shanice shaniqua shanta shanthi shanti sharada sharanya sharayu shari sharlene sharmila sharmistha sharon
sharron sharvari shashikala shauna shawna shaz shazia sheela sheema sheena sheetal shefali shehla shehnaz sheikha
sheila shelagh shelley shelly sheree shereen sheri sherine shermin sherri sherrie sherry sheryl shigeko shiho shikha
shilpa shilpi shima shira shireen shiri shirin shirine shirley shivani shizue shizuka shizuko shlomit shobha shobhana
shobita shohreh shoko shokoufeh shona shonda shoshana shpresa shraddha shravani shreya shriya shruthi shruti shubha
shubhangi shubhra shufen shukria shulamit shuzhen shweta shyamala shyamali sian sibel sibilla sibongile sibyl sibylle
sidonie sidra sidsel sieglinde siegrid sigal sigalit signe sigrid sigridur sigrun silja silje silke silvana silvia sima
simin simisola simona simran sina sinazo sindhu sindisiwe sine sinead sini sinikka siobhan sioned siri sirimavo sirkka
sirpa sita siti siv sixtine sladjana slavica slavka smadar smaranda smita smitha smriti sneha snehlata snezana snezhana
so-young sofia sofie sofiia sofija sofiya sohair soheila sohini solange solbritt soledad solene solfrid soline solomiia
solomiya solveig sona sonakshi sonal sonali sondra songul soniya sonja sonoko sonya soo-jin soo-kyung soon-ja sophia
sophie sophy soraia soraya souad soumaya sreeja sridevi srilatha srividya staci stacie stamatia stanislava stavroula
stefanie steffi steph stephanie stine su-jin suad subhadra subhashini sucheta suchitra sudha sue sueli suely sugandha
suhaila suhair suhasini suheir sujata sujatha sukanya suki sukmawati sulakshana sulochana sultana suma sumaira sumana
sumathi sumaya sumayya sumbul sumie sumiko sumitra summaiya sun-hee sun-ja sun-young sunanda sundari sunetra sunita
sunitha sunniva supriya surabhi surekha suruchi susan susana susann susannah susanne sushila sushma sushmita susi susie
susmita susy suu suvarna suvi suzan suzanne suzhen suzie suzuko suzume suzy svanhild svea svenja svetla svetlana
svetozara sviatlana svitlana swantje swapna swara swarna swathi swati sweta swietlana sybil sybille sylvaine sylvia
sylviane sylvie sylwia synne synnove szilvia tabassum tabea tabitha taeko tahani tahera tahereh tahira tainara tais
takae takako tali talia talitha tamako tamami tamar tamara tameka tami tamika tamiko tammy tamsin tamzin tanisha tanja
tansy tanu tanuja tanushree tanvi tanya tapasya tara taraneh tarini tarja tarsila taryn tasha taslima tasneem tatevik
tatjana tatsuko tatyana tawakkol tawny tayyaba teagan tecla teena tegan tejal tejaswini telma teodora teresa teresinha
teresita terezinha terhi teri terri terttu teruko tess tessa tessie tetyana teuta thais thaisa thalia thandeka thandi
thandiwe thao thea theda thekla thelma theodora theres theresa therese theresia thereza thora thorgerdur thuli thuy
thyra tia tiffany tigist tijana tilly timea tina tiphaine tisha titilayo tiwa tokiko tomoe tomoka tomoko tomomi toni
tonya topsy tori torill torunn tosca toshiko tove toyoko tracey traci tracie tracy trang trijntje trine trish trisha
triveni trixie trude trudel trudi trudie trudy trupti tsukiko tsvetana tuba tugba tuija tulay tulika tulin tullia tulsi
turid tuula tyra tzipi tzipora uju ulfat ulla ulrika ulrike ulrikke ulyana uma umaima ume umeko umm una unn unni
upasana urmila ursel urska ursula urszula urvashi uschi usha uta ute uttara uxia vaishali vaishnavi val valdete
valentyna valeria valerie valeriia valeriya vanda vandana vanesa vanessa vani vanita vanitha varalakshmi varsha varvara
vasilica vasiliki vasso vasudha vasundhara vatsala veena velma venetia vera vered verena verity verka verna veronica
veronika veronique vesela vesna vibeke vibha vicenta vicki vickie vicky vidhi vidisha vidya vigdis vijaya vijayalakshmi
vijaylaxmi vikki viktoriia viktorija viktoriya vilma vimala vincenza vinciane vineeta vinita vinodini viola violaine
violet violeta viorica vira virag virginia virginie visalakshi viv viveca vivi viviane vivienne vlasta volha voula
wacera wairimu waithira waltraud waltraut wambui wangari wangeci wangui wanja wanjiku wanjira wanjiru wati wenche
wencke wendy weronika wibke wiebke wilhelmine willa willow wilma winifred winnie winona wulandari xaviere xenia
xiaohong xiaoling xiaomei xiaoyan ximena xinyi xiulan xiuying xochitl yaa yadira yae yaeko yael yaffa yaiza yalda
yamila yamini yamuna yana yanet yanli yanti yara yaroslava yasaman yasemin yashoda yashodhara yasmeen yasmin yasmine
yasuko yating yayoi yazmin yehudit yelena yelizaveta yeon-ah yeon-hee yesenia yesim yetunde yevgenia yevgeniya
yevheniia yewande ylva yo-jong yocheved yogita yoko yolanda yolande yoriko yoshie yoshiko yosra young-ae young-hee
young-ja young-mi yousra yrsa yu-na yufang yui yuka yukako yukari yukie yukiko yuko yulan yulia yuliia yuliya yumi
yumie yumiko yumna yuna yuni yuria yurie yuriko yusra yuuko yuzhen yvonne zadie zahava zahida zahra zaida zainab
zainabu zaineb zakia zandile zanele zara zarghuna zarqa zawadi zaynab zdenka zdravka zebunnisa zeenat zehava zehra
zeinab zelda zelie zeliha zelma zena zeynep ziba zinab zinaida zinat zindzi zineb zippora zita ziyanda zlata zobaida
zodwa zoe zofia zohra zohreh zola zoleka zora zoraida zorica zorka zoya zsofi zsofia zsuzsa zubaida zuhal zukiswa
zulaikha zuleika zulema zuleyha zulmira zuzana
""".split()
)
"""Without those whose ending tells; only a hint for pronouns, never a proof."""
