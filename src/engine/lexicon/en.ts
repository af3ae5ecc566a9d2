import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** English: word lists of our own, for news copy. */
export const ENGLISH: Lexicon = {
  functionWords: words(`
    a an the this that these those such same other another each every either neither both all any some no none
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves one ones oneself who whom whose which what whatever
    whoever whichever somebody someone something anybody anyone anything everybody everyone everything nobody nothing
    am is are was were be been being have has had having do does did doing done will would shall should can could
    may might must ought need isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't
    shouldn't can't cannot couldn't mustn't it's he's she's that's there's i'm you're we're they're i've you've we've
    they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd let's
    of in on at by for with without from to into onto upon about above across after against along amid among around as
    before behind below beneath beside besides between beyond but despite down during except inside like near off out
    outside over past per since than through throughout till toward towards under until up via within
    and or nor so yet if unless because although though while whereas whether when whenever where wherever how why
    not never n't also too very just only even still again already ever almost quite rather then thus there here now
    more most less least much many few little several enough own else once
  `),
  commonWords: words(`
    million billion trillion hundred thousand january february march april june july august september october november december gmt
    said say says saying told tell tells telling added add adds adding according asked ask asks asking called call
    calls calling reported report reports reporting announced announce noted note notes stated state stating statement
    spoke speak speaking told remarked remark informed inform described describe quoted quote spokesman spokeswoman
    spokesperson official officials reporter reporters journalist journalists authorities source sources
    go goes going went gone come comes coming came get gets getting got make makes making made take takes taking took
    taken give gives giving gave given put puts putting keep keeps keeping kept set sets see sees seeing saw seen
    know knows knew known think thinks thought want wants wanted find finds found look looks looked use uses used using
    become becomes became work works worked working begin began begun start started starts leave left show shows showed
    day days week weeks month months year years hour hours minute minutes time times today yesterday tomorrow morning
    afternoon evening night monday tuesday wednesday thursday friday saturday sunday late early earlier later recent
    recently ago last next first second third new old long way part people man men woman women person thing things
    number country countries city town place area world good great big large small high low end side group members member
    including include includes included following followed follow near expected expect likely
  `),
  sources: words(`according`),
  speechVerbs: words(`
    said says say added adds told asked asks replied insisted noted remarked stated explained recalled warned argued
    announced declared claimed conceded admitted cried shouted whispered wrote tweeted continued concluded commented
    observed quipped joked complained predicted promised vowed confirmed agreed
  `),
  certainty: {
    hedges:
      "may might could possibly probably perhaps maybe likely apparently apparent seemingly presumably presumed suspected possible expected_to likely_to believed_to thought_to presumed_to appears_to appear_to appeared_to seems_to seem_to seemed_to feared_dead feared_drowned feared_lost feared_trapped feared_to",
    hearsay:
      "allegedly alleged reportedly supposedly purportedly purported unconfirmed rumoured rumored accused_of suspected_of said_to reported_to alleged_to rumoured_to",
    sure: "will known",
    veils:
      "if whether would should can can't cannot couldn't potential* plan* intend* intent* want* hop* aim* due set schedul* propos* threat* risk* fear* warn* predict* forecast* chance* opportunit* allow* permit* entitle* able anticipat* project* estimat* suppos* presum* unlikely doubt* un*certain unclear appear* seem* expect* believ* thought think* suspect* about poised must ought suggest* try tri* attempt* consider* almost how why",
    voices:
      "spok* statement* official* report* sourc* believ* claim* alleg* accus* announc* confirm* denie* deny convict* charge* indict* trial plead* guilty defendant* prosecut* words tell telling saying posted cit* quot* testif* witness* heard describ* figures data survey* disclos* reveal* show* indicat* maintain* assert* contend* went view document* interview press media express* inform* mention* acknowledg* recall* reckon* offer* order* urge* read reads",
    bodies:
      "police detectives constabulary|hospital doctors medics paramedics|prosecutors|court judge|army military navy|firefighters|coastguard|company firm|union",
  },
  titles: words(`
    mr mrs ms mx messrs dr prof rev revd fr sr hon gov gen lt col capt cpt cmdr sgt maj brig adm cpl pvt insp supt
    sen rep reps amb pres rt vs v det atty asst dep
  `),
  beforeFigure: words(
    `mon tue tues wed thu thur thurs fri sat sun no nos p pp vol art sec fig ch jan feb mar apr jun jul aug sep sept oct nov dec ca approx est`,
  ),
  abbreviations: words(`
    jr sr st mt inc corp co ltd llc plc bros dept univ assn assoc ave blvd rd hwy ph.d m.d b.a m.a u.s u.k u.n u.s.a e.u
    d.c l.a n.y a.m p.m am pm e.g i.e etc al cf ft in oz lb lbs mi km kg cm mm min sec hrs
    calif ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
    va vt wash wis wyo
  `),
  ordinalNouns: new Set(),
};
