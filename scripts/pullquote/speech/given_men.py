"""Men's given names, folded, of many languages; names that women bear too are left out."""

from __future__ import annotations

MALE = frozenset(
    """
aage aamer aarav aaron abbas abdallah abdel abdelaziz abdelkader abdul abdulaziz abdulkarim abdulla abdullah abdullahi
abdulrahman abdurrahman abe abed abel abhay abhijit abhinav abhishek abhisit abiodun abiy abraham abubakar achille
achim adalbert adalberto adam adamu adarsh adebayo adekunle adel ademola adeola-ojo adewale adeyemi adham adil aditya
adnan adolf adriaan adrian adriano adrien aecio afonso afzal agostinho agostino agron agus ahmad ahmadu ahmed aidan
aiden aime ajay ajit akash akhil akhilesh akihiko akihiro akin akinola akinori akinwumi akio akira akram akshay alaa
alain alan alasdair alastair alban albert alberto albrecht aldo alec aled alejandro aleks aleksandar aleksander
aleksandr aleksei aleksey ales alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey alf
alfie alfio alfons alfonso alfred alfredo algernon ali aliaksandr aliko alistair aliyu allan allen alois alok alonso
alonzo aloysio alphonse alun alvaro alvin alyaksandr amadeo amadou aman amar amaury ambrish ambroise ambrose amedeo
amin amir amit amitabh ammar amol amos amrish anand anant anas anastasios anatole anatoli anatoly anders andre andreas
andrei andrej andres andrew andrey andrii andriy andrzej aneurin angelo angelos angus anibal aniket anil anirudh anish
ankit ankur anoop anselmo ansgar anthony antoine anton antonello antoni antonino antonio antonis antti anuj anup anupam
anura anurag anutin anwar anxo aparecido apostolos aram arben arcadio archibald archie arduino aref arend ari arif
arijit aristide aristotelis arjen arjun arkadiusz arkady armand armando armen armin armindo arnab arnaldo arnaud arne
arno arnold arpad arrigo arron arsalan arsene arseniy arseny artak artem arthur artur arturo artyom arun arvid arvind
arwel asad asaf asbjorn aseem asep asgeir asger asher ashish ashok ashot ashutosh ashwin asif asim asit aslak atal
athanasios atif atsushi attila attilio atul aubin auguste augustin augusto augustus aurel aurelien aurelio austen
austin avi avigdor avinash aviv awad axel ayman aymen ayodeji ayodele ayoub ayush azam azim aziz azmin babajide
babatunde badal badr bahaa bahram bakr balaji balazs baldassare baldev balram baltasar balthasar balwant bambang
bamidele bandar baptiste barack barnabas barnaby barney barrett barry bart bartholomew bartosz bashar bashir basil
basim bassam bassel bastien battista bayani baz behrouz behzad beji ben bence benedetto benedict benedikt bengt
beniamino benigno benito benjamin benno benny benoit beppe berhanu bernard bernardo bernd bernhard bernie bert berthold
bertie bertil bertold bertram bertrand besnik bharat bhaskar bhavesh bhupendra bhupinder biagio bijan biju bikram bilal
bill billy bimal binyamin bipin birbal birger bishr bjarke bjarne bjarni bjoern bjorn blaise blake blazej blerim boaz
bob bobby bogdan bohdan bohumil bola bolek boleslaw bongani bongbong borge boris borislav borys boubacar boutros brad
bradford bradley brahim bram brandon branislav branko breixo brendan brent bret brett brian brice brij brijesh
broderick bronislaw bruce bruno bryan bryce bryn budi bukola-saraki bulent burak burhan burkhard byron byung-hun
caetano caio caleb calin callum calogero calum calvin cameron camilo caner carl carlo carlos carmelo carmine carsten
catalin cathal cayetano cecil cedric cees celestin celso cem cemal cengiz cesar cesare cezar cezary chan-wook chandan
chandler chandrababu chandrasekhar chandrashekhar chang-min charalambos charles charlie chaz cheikh chetan chidambaram
chidi chijioke chike chima chinedu chinua chioke chirag chris christer christian christof christoph christophe
christopher christos chuck chukwu chukwudi chukwuemeka chukwuma chunlei cian cillian ciprian ciro clarence clark claude
claudio claus clayton clemens clement cletus cliff clifford clifton clint clinton clive clovis clyde cody colin colm
conan connor conor conrad constantin constantinos corentin corey cormac corneliu cornelius cornell corrado cory cosimo
costantino costel costin craig cristian cristiano cristobal csaba cuong curtis cuthbert cyprian cyprien cyril cyrille
daan dacian dafydd daichi daiki daisuke dalip damaso damian damiano damien damir damon dan daniel daniil danil danjuma
danny danylo daoud dario darius dariush dariusz darnell darrell darren darryl darshan daryl dashawn dattatreya dave
davey david davide davit davor dawood dawud dayanand daz deandre debashish debretsion declan dedi deepak deepinder
dejan dejiang dele delroy delwyn demba demetrius denes denis dennis denny denys denzel derek dermot derrick desalegn
deshawn desmond detlef detlev dev devang devendra devesh devonte dexter dhananjay dharmendra dheeraj dhruv diarmuid
dick didier diederik diego dieter dietmar dietrich dikembe dilip dillon dilson dimitar dimitri dimitrios dimitris dindo
dinesh dino diogo dionysis dipankar dirceu dirk divyesh dmitri dmitriy dmitro dmitry dmytro dom domagoj domenico
domingo dominic dominik don donal donald donato dong-hyun donnie donovan doug dougal dougie douglas dragan dragos
dragoslav drazen duane duarte duc dudley dumitru duncan dusan dustin dwayne dwight dylan dzmitry eamon eamonn ebenezer
eberhard ebrahim ebube eckart eckhard ed eddie edgar edgard edgardo edmond edmund edmundo edoardo edouard edson eduard
eduardo edward edwin eelco efrain efren egidio egil egon ehab ehsan ehud eiichi eiji einar eirik eitan ekkehard eknath
eko ekrem eladio eldred eli elias elie eliezer elijah elio eliseo eliud elliot elliott ellis elmar elmer eloi elton
elvis elwyn emad emanuele emeka emerson emil emile emiliano emilio emin emmanuel emmett emre emrys emyr ennio enoch
enrico enrique enver enzo eoin ephraim ercan erdal erhard eric erich erik erkan erland ermanno ernest ernesto ernie
ernst errol ersin ervin erwin esben eskil espen esteban ethan ethelred etienne ettore euan eugen eugene eugenio eurig
eusebio evan evangelos evariste evaristo everett evgeni evgeny evo ewald ewan eyal ezekiel ezekwesili ezequiel ezio
ezra fabian fabien fabio fabrice fabricio fabrizio facundo fadel fadi fahad fahd faisal faiz fakhri falk faramarz fares
farhad farhan farid faris farouk farrukh faruk farzad fateh fathi fatih fatos fausto fawad fawaz fawzi fayez faysal
fayyaz fazal fazlur federico fedir fedor fela feliciano felicien feliks felipe felix femi ferdinand ferdinando ferenc
fereydoun fergal fergus ferhat fermin fernand fernando ferruccio fidel fikret filip filippo finbar fingal finlay finn
fintan fiorenzo firas firmin flavio flemming fletcher florencio florent florian florin floyd folarin forrest fotis
fouad francesco francis francisco franciszek franck franco francois frank franklin franz fraser fred freddie freddy
frederic frederick fredrik frieder friedhelm friedrich frits fritz frode fuad fulgencio fumiaki fumihiko fumio furkan
fyodor gabe gabino gabor gabriel gadi gael gaetan gaetano ganesh ganpat gareth garfield garrett garth gary gaspar
gaspard gaston gaurav gautam gauthier gautier gavin gavril gawain gaz gbenga geert geir genaro gene genki gennadi
gennady gennaro geoff geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerallt
gerard gerardo gerben gerd gergely gerhard germain germano gernot gerrit gerry gerson gert gervais getachew gethin
gevorg geza ghaith ghanshyam ghassan gheorghe ghislain giacomo giampaolo giancarlo gianfranco gianluca gianluigi
gianmarco gianni giannis gideon gijs gil gilad gilbert gilberto giles gilles gilmar gilson gines giorgi giorgio giorgos
giovanni girish girma githinji giulio giuseppe gjergj gjermund gleb glenn gocha godfrey godwin goffredo gokhan gonzalo
goodluck gopal gopinath goran gordon goro gotabaya gottfried gotthold govind graciano graeme graham grant graziano greg
gregg gregoire gregor gregorio gregory griffin griffith grigori grigoris grigory gruff gruffudd gruffydd grzegorz
guangming gudmundur guenter guenther guglielmo guido guilhem guilherme guillaume guillermo gulab gulzar gunnar gunter
gunther guohua guoqiang gurdeep gus gustaf gustav gustave gustavo guy gwenael gwilym gwyn gyorgy gyula haakon habib
hadi hafez hafiz haidar haider haifeng haile hailemariam haitao hajime hakan hakeem hakim hakon hallvard haluk halvard
halvor hamad hamdan hamdi hamed hameed hamid hamish hamza hank hannes hanno hannu hans haoran harald harbhajan hardik
hari haridas haris harish harlan harold haroon haroun harri harrison harry harsh harsha harshad harshvardhan hartmut
haruki harun haruto harvey hasan hashem hashim hassan hassanal hatem hayato haydar hayden hayder hayk hazem heath
hector heikki heiko heimo hein heiner heinrich heinz heitor helge helgi helio helmut helmuth hemant hemi hendra hendrik
henk hennadiy henning henri henrik henrique henry henryk herb herbert heribert heriberto herman hermann hernan hernando
herve hervey hesham hicham hideaki hideki hideo hidetoshi hideyuki hieu hikaru hikmet hilario himanshu hinrich
hippolyte hiram hiroaki hirohito hirokazu hiroki hiroshi hiroto hiroyuki hisashi hisham hitesh hitoshi hjalmar hocine
holger homer hooman horace horacio horatio horatiu hormoz horst hosni hossein houshang houssam howard howell hoyt
hrvoje hubert hubertus huey hugh hugo hugues humberto humphrey humza huseyin hussain hussam hussein huw hyun-woo hywel
iago iain ian ibrahim ibrahima ichiro idris idriss idrissa ieuan ifan ifeanyi ignacio ignat ignatius ignazio igor ihab
ihor ihsan ike ikechukwu ikenna ilario ilhan ilie ilir ilkka illia ilya ilyas imad imran imre indrajit ingemar ingmar
ingo ingvar inigo ioannis iolo ionel ionut iosif iqbal iraj irakli irfan irv irving irwin isaac isaiah isaias isamu
isao ishaan ishaq isidore isidro islwyn ismael ismail ismet issa istvan itamar itsuki itzhak iulian ivan ivano ivar
ivica ivo ivor izzat jaakko jaap jabbar jabir jacco jacek jacinto jack jacky jacob jacobo jacopo jacques jae-hyun
jae-in jae-myung jae-yong jafar jagan jagdish jagmohan jahangir jaime jair jairam jakaya jake jakob jakub jalal jamaal
jamal jameel james jamil jamshid janez janos janusz jared jari jarle jarmo jaromir jaroslav jaroslaw jarrod jarvis
jason jasper jassim jaswant jatin javad javed javid javier jawad jay jayant jayesh jeb jed jeff jeffery jeffrey jelle
jens jerald jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jesus jethro ji-hoon
jiabao jianguo jianhua jianjun jianping jiechi jignesh jihad jim jimmy jin-woo jinping jintao jiri jiro jitendra jitin
joachim joakim joao joaquim joaquin jochen joe joel joerg joey johan johann johannes john johnathan johnny joji joko
jomo jon jonah jonas jonathan jong-il jong-un jonny joon-ho joop joost jordi joren jorg jorge jorgen joris jorma jose
josef josep joseph josh joshua josiah josip josko josphat josselin jost jouko jouni jozef jozsef juan juanjo judd jude
juergen juha juhani jukka jules julian juliano julien julio julius juma junichi junichiro junji jure jurgen juscelino
jussi justin justino jyotiraditya kaare kabelo kabir kadir kagiso kai kailash kais kaito kalevi kalle kalman kalyan
kamal kamau kamel kamil kamran kanwal kapil karan karanja kareem karel karim kariuki karl karlheinz karol karoly
karsten karthik kartik kashif kaspar kasper kassem katsuhiko katsumi katsuya kaushik kaveh kazem kazimierz kazuhiko
kazuhiro kazuki kazunori kazuo kazuya kazuyoshi kazuyuki keenan kees keigo keiichi keiichiro keiji keir keisuke keita
keith keizo kelvin kemal ken kenichi kenichiro kenji kenneth kenny kensuke kenta kentaro kento kenzo keqiang kerem
kermit kerr keshav ketan kev kevin keyvan khairy khaldoun khaled khalid khalifa khalil khosrow khurram khurshid kibet
kieran kieron kilian killian kimani kimio kipchoge kipkorir kiplagat kiprono kiprotich kiptoo kiril kirill kirk kishan
kishore kiyoshi kizza kjell kjetil klaas klaus klemens knud knut kobi koen kofi kohei koichi koji kojo kolja konrad
konstantin konstantinos koray kostas kosuke kotaro kourosh krasimir kresimir krishnan kristian kristjan kristof
kristofer kristoffer krunal krystian krzysztof kulbhushan kumar kunal kunihiko kunle kurt kushal kwabena kwadwo kwaku
kwame kwang-ho kwasi kwesi kyaw kyle kyohei kyriakos kyrylo kyung-soo lachlan ladislav lajos lakhdar lalit lalu lamar
lamberto lamine lamont lancelot larry lars lasse laszlo laurent laurentiu lauri lautaro lawrence lawson laxman lazaro
leander leandre leandro lech leendert lefteris leif lekan leland lemuel len lennart lennox lenny leo leon leonard
leonardo leoncio leonel leonid leonidas leonti leopold leopoldo leroy lester leszek lev levan levente levi lewis liam
libor liborio lieven linus lionel lisandro lito livio liviu llewellyn lloyd lodewijk logan loic lokesh lonnie lorenz
lorenzo lorinc lothar lou louis luay lubomir lubos luc luca lucas lucian luciano lucien lucio lucius ludger ludo
ludovic ludwig luigi luis luiz lukas lukasz luke luqman luther lutz lwazi lyle lyndon lyubomir maarten maciej macky
macsen madan madhav madhavan magnus mahamadou mahathir mahdi mahendra maher mahesh mahfouz mahinda mahir mahmood
mahmoud mahmud maina majed majid makar makoto maksim maksym malachi malachy malcolm malek malik malte mamadou mamady
mamdouh mamoru manabu mandla manfred manish manjunath manlio manmohan manny manoel manohar manoj manolis manolo mansoor
mansour mansur manu manuel marc marcel marcelin marcelino marcello marcelo marcin marcio marco marcos marcus marek
mariano marino mario marios marius mariusz mark markku marko markus marlon marten martial martijn martin marton martti
marvin marwan masaaki masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masayoshi masayuki mason
masood masoud massimiliano massimo massoud mate matej mateo mateusz mathias mathieu mathijs mathis matias matija matiu
matt matteo matthew matthias matthieu matthijs matti mattias matvei matyas maurice mauricio maurizio mauro max maxim
maxime maximilian maximiliano maximo maxwell mayank mazen mbongeni mduduzi mederic medhat mehdi mehmet mehran mehrdad
meinhard melchor meles melih melvin melvyn menachem mengistu menno merrick mert mervyn mesut metin micah michael michal
michalis michel michelangelo michiel mick mickey mieczyslaw miguel mihai mihail mihailo mihaly mikael mikalai mike
mikhail mikkel mikko miklos mikola mikolaj miles milind milivoje milo milorad milos miloslav milosz milton mimmo min-ho
min-jun minh minh-duc miodrag mircea mirko miroslav miroslaw mitch mitchell mithun mitsuo mitsuru mitt mladen mmusi
moacir moamer modibo mogens mohamad mohamed mohammad mohammed mohamud mohan mohand mohanlal mohit mohsen mohsin moin
moise moises mojtaba mokhtar moktar momir moncef montague monty moqtada mordechai moritz morris mort morten mortimer
mose moses moshe mostafa motilal motohiro mourad mousa moussa moustapha mstislav muammar mudassar mugur muhammad
muhammadu muhammed muhannad muhyiddin mujahid mukesh mukhtar mukul mulatu mulayam munir murad murali muralidhar murat
murilo murray murtaza murugan musa mushtaq mustafa mustapha musyoka mutua muzaffar mwai mwangi mykhailo mykola myles
myron myung-bak mzwandile nabih nabil nadav nadeem nader nadhim nadim nadir naeem naftali nagaraj nagarjuna nagesh
naguib nahuel nahyan naim najib najim nana-akufo naoki naoto narayan narayana narendra naresh naser nasir nasr nasser
nat natan nate nathan nathaniel naveed naveen navin navjot nawaf nawaz nazar nazih nduka neal nebojsa necmettin ned
neeraj neil neill nektarios nello nelson nemanja nenad nestor nev neville newt newton niall nicanor nicholas nick nicky
nico nicolae nicolas nicolo nicusor niels nigel nihad nikhil nikifor niklas nikola nikolai nikolaj nikolaos nikolay
nikos nilesh nils nir nirav nirmal nishant nitin nitish niyi nizar njoroge njuguna nkosana nkosinathi nnamdi noah
noboru nobuaki nobuhiro nobuo nobuyuki noel nolan norbert norberto norihiko norio norman norris noureddine numan nuno
nunzio obafemi obinna ochieng octave octavian octavio odhiambo odon ofer oisin okan okechukwu okello okoth olaf olafur
olamide olanrewaju olav olawale ole oleg oleh oleksander oleksandr oleksii oleksiy oliver olivier olli ollie olly olof
olu olumide olusegun oluseun oluwaseun oluwole omar omer omkar omondi omprakash ondieki ondrej onur onyango orhan oriol
orlando orson orville osama osamu osbert osborne oscar osian oskar osman osmond ostap osvaldo oswald otavio othman
otieno otis otmar ottavio ottmar otto ouday ouma ousmane oussama ovidiu owain owen ozan ozgur paavo pablo paco paddy
padraic padraig paivo palle panagiotis panfilo pankaj panos paolo parag paresh parimal parth parvez parviz pascal
pascual pasquale patricio patrick paul paulin paulinho paulo pavel pavle pavlo pavlos pavol pawan pawel peder
pedro pekka pelle pentti pepe peppino perceval percival percy perry pertti pervaiz pervez petar pete peter petr petre
petro petros petru petter petteri phil philip philipp philippe phillip phineas phuc piergiorgio pierluigi piero
pierpaolo pierre pierre-yves pierrick piet pieter pietro pinarayi pino piotr piyush plamen platon porfirio poul
prabhakar prabhat prabowo pradeep pradip praful prafulla prahlad prakash pramod pranab pranav prannoy prasad prasanna
prasenjit prashant prashanth pratap prateek pratik praveen pravin prayut prayuth preben predrag prem premysl prithvi
prithviraj prokopis przemyslaw puneet purushottam pushkar qais qasim qassem qiang qishan quang quentin quincy quinton
rachid radek radhakrishnan radomir radoslav radoslaw radovan radu raed rafael rafal raffaele rafferty rafik rafiq
rafizi raghav raghavan raghu raghuram raghuvir ragnar raheel rahul raila raimondo raimundo rainer raj rajan rajat
rajdeep rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rajneesh raju rakesh ralf ralph ram ramachandra ramadan
ramakant ramakrishna raman ramazan ramdas ramesh rameshwar rami ramin ramiro ramon ramzan ramzi ranasinghe ranbir rand
randall randeep randhir randolph randy ranil ranjan ranjit raoul raphael rashad rashed rasheed rashid rasmus ratan
ratko rauf raul ravi ravinder ravindra ravindran rawiri ray raymond razvan recep reda redha reece refik reg reggie
reginald regis reiji reijo reinaldo reince reiner reinhard reinhold reinier remco remi remo remy renan renato renaud
rene renzo reuven rex reynaldo reza rhodri rhys riad ricardo riccardo richard richie rick ricky ridwan rifaat rik
rinaldo rintaro rishabh rishi risto ritesh riyad riyadh riza rizal rizwan roald rob robbie robby robert roberto rocco
roddy roderick rodger rodion rodney rodolfo rodolphe rodrick rodrigo roel roelof rogelio roger rohan rohit roland
rolando rolf rolly romain roman romano romolo ron ronald ronaldo ronan rongji ronnie rory roscoe rosendo roshan ross
rostislav rostyslav rotimi rouhollah rowan roy ruairi ruben rudiger rudolf rudra rudy ruediger rufino rufus ruggero rui
rune rupert ruslan russ russell rustam ruud ruy ryan ryo ryohei ryoichi ryoji ryosuke ryota ryotaro ryszard ryuichi
ryuji ryunosuke saad saadi sabri saburo sachin sadegh sadik sadiq saeed saeid safdar safwan sagar saif sajid sajith
sajjad salah saleem saleh salem salif salim salman salvador salvatore salvo samarth sambit sameer sameh sami samir
sammy samora samrat samuel samy sandeep sander sandor sandro sang-hoon sang-woo sani sanjay sanjeev sanjit sanjiv
sankalp sankar santiago santosh saqib sarath sarfraz satish satoru satoshi satya satyajit satyendra saud saul sauli
saurabh saurav saverio sayed sayyed scott seamus sean sebastiaan sebastian sebastiano sebastien sedat segun segundo
seiichi seiji seiya sekou selahattin selim selman semyon seok-youl sepp seppo septimus serdar seretse serge sergei
sergej sergey sergii sergio serhat serhii serhiy serkan seth severi severin severino shabbir shafiq shahbaz shahid
shahin shahram shahriar shahzad shailendra shailesh shakeel shakil shakir shane shankar shantanu sharad sharif shashank
shaukat shaun shawn sheharyar shekhar sheldon sherman shibu shigeki shigeo shigeru shimon shingo shinichi shinichiro
shinji shinjiro shintaro shinya shinzo shivam shivraj shlomo shmuel sho shoaib shogo shohei shoichi shoji shota shotaro
shreyas shuichi shuja shuji shunichi shunsuke shusuke shyam siarhei siavash sibusiso sid siddaramaiah siddharth
siddhartha siddiq sidharth sidney siegfried siegmar siem sifiso sigmar sigmund sigmundur sigurd sigurdur silas silvano
silvester silvio simen simeon simeone simon sinan sinisa sione sipho sitaram sixten siyabonga siyanda sjoerd slamet
slavko slavomir slobodan sohrab solomon somchai somnath sondre soner soren sorin sota sotiris souleymane sourav spencer
spyridon spyros sreenivasan srettha sridhar srikanth srinivas srinivasan stan stanislas stanislav stanislaw stanko
stanley stathis stavros stefan stefano steffen steinar stelian stelios stepan stephan stephane stephen steve steven
stevie stewart stian stipe stu stuart sture subash subhash subramaniam subramaniyan subramanyam subrata sudarshan
sudeep sudhakar sudhir suhail sujit sujoy suk-yeol sukhbir sukhdev sulaiman suleiman suleyman sumit sundar sundeep
sung-ho sung-min sunil suraj surajit surendra suresh surya sushant sushil susilo susumu sutrisno svein sven sverre
sverrir sviatoslav svyatoslav swapan swaraj sylvain sylvester szabolcs szilard szymon taavi tadao tadashi tadej tadeo
tadesse tadeusz tadhg tae-hyung tae-woo taha tahir tahsin taichi taisuke takaaki takahiro takao takashi takayuki
takehiko takeo takeru takeshi takis taku takuma takumi takuya talal talat taleb talha tamas tamer tamim tanguy tanmay
tapio taras tarcisio tarek tareq tarik tariq tarjei taro tarun tatsuo tatsuro tatsuya tawfiq tayfun tayyab tayyip ted
teddy tedros teemu tejas tejashwi tejasvi tengiz teodor teodoro teofilo teppo terence terje terrance terrell terrence
teruo tesfaye tetsuo tetsuro tetsuya teun tevita thabo thad thaddeus thaksin thanasis thanh-tung themba theo theodor
theodore theodoros thiago thibaud thibault thibaut thierry thijs thilo thodoris thom thomas thor thorbjorn thorsteinn
thorsten thorvald thulani thure tiago tiberiu tibor tidjane tigran tihomir tilman tilo tim timo timofei timofey
timothee timothy timur tinashe titouan titus tiziano tobias toby tod todd tolga tom tomas tomasz tomislav tommaso tommy
tomohiro tomoki tomos tomoya tonderai tony torben torbjorn torgeir torgny torkel tormod torstein torsten toru toshiaki
toshihiko toshihiro toshimitsu toshio toshiyuki traian travis trayvon tremaine trent trevor trey tristan tristram
trivendra trond trong troy truman trygve tsuneo tsutomu tsuyoshi tuan tucker tufan tumelo tuncay tunde tuomas tuomo
turgut turki tushar tycho tyler tymofiy tyrell tyrese tyrone tyson ubaldo uberto ubirajara uchenna uday uddhav udit udo
uffe ufuk ugo ugur uhuru ujjwal uladzimir ulf ulises ulrich ulrik ulysse ulysses umar umaru umberto umer umesh umit
urbain urho uri uriah urs usama usman uthman utkarsh uttam utz uwe uzi vaclav vadim vadym vahan vahid vaibhav vakhtang
valentin valere valeri valerio valeriu valeriy valery van-hung vangelis varun vasant vasco vasil vasile vasili vasilis
vasily vasudev vasyl vaughn vebjorn veer veerappa veikko veit veljko venkaiah venkat venkatesan venkatesh vern vernon
vibhav vic vicente victor victoriano vidar vidkun vidyadhar viggo vijay vijayan vikas vikram vikrant viktor ville
vilmos vimal vinay vince vincent vincenzo vineet vinh vinicius vinod viorel vipin vipul viraj virat virender virendra
virgil virgilio vishal vishnu vishwanath vishwas vit vitali vitalii vitaliy vitaly vito vitold vittorio vivek vlad
vladan vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker volkmar volodymyr vsevolod vuk vusi
vyacheslav waclaw wade wael wagner waheed wahid wahyu wajid walace waldemar waldo wale waleed walid wallace wally walt
walter walther wandile waqar waqas warren waseem wasim wataru wayne weidong weiguo weiming wendelin wendell werner
wesley wieland wieslaw wilbert wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william
willie willis willy wilson wim winfried winston wiranto wiremu witold wladyslaw wlodzimierz wojciech wole wolf wolfgang
wolfram woo-sung woodrow woody wouter wyatt wycliffe wyn xaver xavi xavier xiaodong xiaoming xiaoping xoan xolani
yaakov yago yahya yair yakub yakubu yanis yann yannick yannis yaqub yaroslav yaser yash yashwant yasin yasir yasser
yasuhiko yasuhiro yasuo yasushi yasutoshi yasuyuki yatin yauhen yavuz yaw yegor yehuda yevgeni yevgeny yevhen yigal
yisrael yitzhak yngve yoann yoav yogendra yogesh yogi yohann yohei yoichi yoichiro yoji yongkang yongnian yoni yorgos
yosef yoshiaki yoshiharu yoshihide yoshihiko yoshihiro yoshihito yoshinobu yoshinori yoshio yoshitaka yoshito yoshiyuki
yossi yosuke youenn younes young-ho young-soo younis yousef yousif youssef youssouf yousuf yoweri yudai yudi yuichi
yuichiro yuji yuki-hiro yukio yunus yurii yuriy yusaku yusof yusuf yusuke yuta yutaka yuto yuvraj yuya yvan yves yvon
zac zacarias zach zacharia zachariah zachary zack zafar zahid zaid zain zak zakaria zakes zaki zayd zayed zbigniew
zbynek zdenek zdravko zdzislaw zeca zeev zeke zeljko zemin zhigang zhijun zhiqiang zia ziad zihan zinedine ziyad zlatan
zlatko zoltan zoran zsolt zubair zulfiqar zurab zvi zvonimir zvonko zweli zygmunt
""".split()
)
"""Only a hint for pronouns, never a proof."""
