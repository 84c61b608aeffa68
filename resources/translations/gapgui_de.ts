<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About gapgui</source>
        <translation>Über gapgui</translation>
    </message>
    <message>
        <source>Shows which skills a job posting asks for that a resume does not show. Nothing leaves this computer.</source>
        <translation>Zeigt, welche Kenntnisse eine Stellenanzeige verlangt, die ein Lebenslauf nicht zeigt. Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>&amp;Turn it into own changes</source>
        <translation>In eigene &amp;Änderungen verwandeln</translation>
    </message>
    <message>
        <source>The copy is not deleted: it gets another name and stays in {folder}.</source>
        <translation>Die Kopie wird nicht gelöscht: Sie bekommt einen anderen Namen und bleibt in {folder}.</translation>
    </message>
    <message>
        <source>Turn my copy into own changes</source>
        <translation>Meine Kopie in eigene Änderungen verwandeln</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten bleibt</translation>
    </message>
    <message>
        <source>What your copy says more than gapgui's taxonomy becomes own changes, which lie over it, so that every update reaches you again. This is kept:</source>
        <translation>Was die Kopie mehr sagt als die Taxonomie von gapgui, wird zu eigenen Änderungen, die über dieser liegen; so kommt jede Aktualisierung wieder an. Das bleibt erhalten:</translation>
    </message>
    <message>
        <source>Your copy says nothing more than gapgui's taxonomy. It is put aside, so that every update reaches you again.</source>
        <translation>Die Kopie sagt nicht mehr als die Taxonomie von gapgui. Sie wird beiseitegelegt; so kommt jede Aktualisierung wieder an.</translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>{name} reads like a posting: the resume is named first.</source>
        <translation>{name} liest sich wie eine Anzeige: der Lebenslauf wird zuerst genannt.</translation>
    </message>
    <message>
        <source>{name} reads like a resume: the posting is named second.</source>
        <translation>{name} liest sich wie ein Lebenslauf: die Anzeige wird als Zweites genannt.</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Open posting…</source>
        <translation>Anzeige öffnen…</translation>
    </message>
    <message>
        <source>Open resume…</source>
        <translation>Lebenslauf öffnen…</translation>
    </message>
    <message>
        <source>Paste posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
</context>
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ArchetypeStrip</name>
    <message>
        <source>What it really is:</source>
        <translation>Worum es wirklich geht:</translation>
    </message>
</context>
<context>
    <name>ArrivalsDialog</name>
    <message>
        <source>New skills</source>
        <translation>Neue Kenntnisse</translation>
    </message>
    <message>
        <source>Own changes that touch new skills</source>
        <translation>Eigene Änderungen, die neue Kenntnisse betreffen</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Degree: {asked}, {shown}</source>
        <translation>Abschluss: {asked}, {shown}</translation>
    </message>
    <message>
        <source>Experience: {asked} asked, {shown}</source>
        <translation>Erfahrung: {asked} verlangt, {shown}</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>less than a year in all jobs</source>
        <translation>weniger als ein Jahr in allen Stellen</translation>
    </message>
    <message>
        <source>less than asked</source>
        <translation>weniger als verlangt</translation>
    </message>
    <message>
        <source>no dated jobs found</source>
        <translation>keine Stellen mit Zeitangabe gefunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open: experience will do instead</source>
        <translation>offen: Erfahrung genügt stattdessen</translation>
    </message>
    <message>
        <source>present job counted to {month:%m/%Y}, the file's date</source>
        <translation>jetzige Stelle bis {month:%m/%Y} gezählt, dem Dateidatum</translation>
    </message>
    <message>
        <source>present job counted to {month:%m/%Y}, the file's date; {least} if it ended with the resume's latest date</source>
        <translation>jetzige Stelle bis {month:%m/%Y} gezählt, dem Dateidatum; {least}, falls sie mit dem spätesten Datum im Lebenslauf endete</translation>
    </message>
    <message>
        <source>present job counted to {month:%m/%Y}, this month; {least} if it ended with the resume's latest date</source>
        <translation>jetzige Stelle bis {month:%m/%Y} gezählt, diesem Monat; {least}, falls sie mit dem spätesten Datum im Lebenslauf endete</translation>
    </message>
    <message>
        <source>{sign} {verdict}: {shown}</source>
        <translation>{sign} {verdict}: {shown}</translation>
    </message>
    <message>
        <source>{years} in all jobs</source>
        <translation>{years} in allen Stellen</translation>
    </message>
    <message>
        <source>{years}; fewer shown with {names}</source>
        <translation>{years}; weniger gezeigt mit {names}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>A resume is opened from a file. Text can be dropped on the posting.</source>
        <translation>Ein Lebenslauf wird aus einer Datei geöffnet. Text kann auf der Anzeige abgelegt werden.</translation>
    </message>
    <message>
        <source>One resume and one posting fit here, not more files at once.</source>
        <translation>Hier ist Platz für einen Lebenslauf und eine Anzeige, nicht für mehr Dateien auf einmal.</translation>
    </message>
    <message>
        <source>That is a folder: drop the files themselves.</source>
        <translation>Das ist ein Ordner: Bitte die Dateien selbst ablegen.</translation>
    </message>
    <message>
        <source>That is a picture. Copy the text of the posting instead.</source>
        <translation>Das ist ein Bild. Bitte stattdessen den Text der Anzeige kopieren.</translation>
    </message>
    <message>
        <source>The clipboard is empty: copy the text of the posting first.</source>
        <translation>Die Zwischenablage ist leer: Bitte erst den Text der Anzeige kopieren.</translation>
    </message>
    <message>
        <source>gapgui doesn't go online: copy the text of the page.</source>
        <translation>gapgui geht nicht ins Netz: Bitte den Text der Seite kopieren.</translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil ihres Namens eingeben</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>Enter opens the sentence of the posting, Space puts what it asks on top.</source>
        <translation>Die Eingabetaste öffnet den Satz der Anzeige, die Leertaste stellt voran, was sie verlangt.</translation>
    </message>
    <message>
        <source>How each posting asks for each skill</source>
        <translation>Wie jede Anzeige jede Kenntnis verlangt</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The years asked, with a sign of what is shown of them:</source>
        <translation>Die verlangten Jahre, mit einem Zeichen dafür, was davon gezeigt ist:</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About gapgui</source>
        <translation>&amp;Über gapgui</translation>
    </message>
    <message>
        <source>&amp;Close resume</source>
        <translation>Lebenslauf &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch (englisch)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open resume…</source>
        <translation>Lebenslauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste posting</source>
        <translation>Anzeige &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>C&amp;lose posting</source>
        <translation>Anzeige s&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fens&amp;ter schließen</translation>
    </message>
    <message>
        <source>Open pos&amp;ting…</source>
        <translation>An&amp;zeige öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Kurzer &amp;Rundgang</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Was die &amp;Markierungen bedeuten</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>1 posting</source>
        <translation>1 Anzeige</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked by one posting only</source>
        <translation>Nur von einer Anzeige gefragt</translation>
    </message>
    <message>
        <source>Comparison: what postings ask for, and what resumes show of it</source>
        <translation>Vergleich: was Anzeigen verlangen und was Lebensläufe davon zeigen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>How many of a posting's required skills a resume does not cover; below that, ML-specific + general engineering. The fewest of each resume are bold.</source>
        <translation>Wie viele verlangte Kenntnisse einer Anzeige ein Lebenslauf nicht deckt; darunter ML-spezifische + allgemeine. Die wenigsten jedes Lebenslaufs sind fett.</translation>
    </message>
    <message>
        <source>In brackets how many of the resumes cover it.</source>
        <translation>In Klammern, wie viele der Lebensläufe es decken.</translation>
    </message>
    <message>
        <source>Made by gapgui {version}, on one computer and without a network. It speaks of what the documents say, not of what a person can do.</source>
        <translation>Von gapgui {version} erstellt, auf einem Rechner und ohne Netz. Es geht darum, was die Dokumente sagen, nicht darum, was ein Mensch kann.</translation>
    </message>
    <message>
        <source>Nearest, all their required skills covered: {postings}.</source>
        <translation>Am nächsten, alle verlangten Kenntnisse abgedeckt: {postings}.</translation>
    </message>
    <message>
        <source>Nearest, with 1 required skill open each: {postings}.</source>
        <translation>Am nächsten, je 1 verlangte Kenntnis offen: {postings}.</translation>
    </message>
    <message>
        <source>Nearest, with {open} required skills open each: {postings}.</source>
        <translation>Am nächsten, je {open} verlangte Kenntnisse offen: {postings}.</translation>
    </message>
    <message>
        <source>Nearest: {posting}, with all its required skills covered.</source>
        <translation>Am nächsten: {posting}, alle verlangten Kenntnisse abgedeckt.</translation>
    </message>
    <message>
        <source>Nearest: {posting}, with {open} of {all} required skills open.</source>
        <translation>Am nächsten: {posting}; {open} von {all} verlangten Kenntnissen sind offen.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>One skill</source>
        <translation>Eines allein</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Postings side by side</source>
        <translation>Anzeigen nebeneinander</translation>
    </message>
    <message>
        <source>Postings {first} to {last}</source>
        <translation>Anzeigen {first} bis {last}</translation>
    </message>
    <message>
        <source>Required skills that are open</source>
        <translation>Verlangte Kenntnisse, die offen sind</translation>
    </message>
    <message>
        <source>Resumes {first} to {last}</source>
        <translation>Lebensläufe {first} bis {last}</translation>
    </message>
    <message>
        <source>R{number}</source>
        <translation>L{number}</translation>
    </message>
    <message>
        <source>Three together</source>
        <translation>Drei zusammen</translation>
    </message>
    <message>
        <source>To learn first: {lesson}</source>
        <translation>Zuerst zu lernen: {lesson}</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Zwei zusammen</translation>
    </message>
    <message>
        <source>What completes a posting stands first, then what closes most open required skills. It says what the resume would then show, and promises nothing of an employer's answer.</source>
        <translation>Was eine Anzeige vervollständigt, steht zuerst, dann was die meisten offenen verlangten Kenntnisse schließt. Es sagt, was der Lebenslauf dann zeigte, und verspricht nichts über die Antwort eines Arbeitgebers.</translation>
    </message>
    <message>
        <source>What they really are</source>
        <translation>Was sie wirklich sind</translation>
    </message>
    <message>
        <source>What to learn first</source>
        <translation>Was zuerst lernen</translation>
    </message>
    <message>
        <source>What to learn first, by {resume}</source>
        <translation>Was zuerst lernen: {resume}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gefragt von</translation>
    </message>
    <message>
        <source>no musts named</source>
        <translation>keine Muss-Anforderung genannt</translation>
    </message>
    <message>
        <source>nothing tells</source>
        <translation>nichts verrät es</translation>
    </message>
    <message>
        <source>required by</source>
        <translation>verlangt von</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>{closes}; completes {postings}.</source>
        <translation>{closes}; vervollständigt {postings}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} postings</source>
        <translation>{count} Anzeigen</translation>
    </message>
    <message>
        <source>{count} resumes</source>
        <translation>{count} Lebensläufe</translation>
    </message>
    <message>
        <source>{covered} of {all}</source>
        <translation>{covered} von {all}</translation>
    </message>
    <message>
        <source>{kind} {percent:.0%}</source>
        <translation>{kind} {percent:.0%}</translation>
    </message>
    <message>
        <source>{resumes} beside {postings}</source>
        <translation>{resumes} neben {postings}</translation>
    </message>
    <message>
        <source>{resume}: required skills covered, the fewest open first</source>
        <translation>{resume}: verlangte Kenntnisse, die gedeckt sind; die wenigsten offenen zuerst</translation>
    </message>
    <message>
        <source>{skills}: closes {count} open requirement in {postings} posting</source>
        <translation>{skills}: schließt {count} offene Anforderung in {postings} Anzeige</translation>
    </message>
    <message>
        <source>{skills}: closes {count} open requirements in {postings} posting</source>
        <translation>{skills}: schließt {count} offene Anforderungen in {postings} Anzeige</translation>
    </message>
    <message>
        <source>{skills}: closes {count} open requirements in {postings} postings</source>
        <translation>{skills}: schließt {count} offene Anforderungen in {postings} Anzeigen</translation>
    </message>
    <message>
        <source>{skill} (includes {others})</source>
        <translation>{skill} (umfasst {others})</translation>
    </message>
    <message>
        <source>{title} (found step by step: there are too many sets to look at all)</source>
        <translation>{title} (Schritt für Schritt gefunden: für alle Möglichkeiten sind es zu viele)</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>Export all postings</source>
        <translation>Alle Anzeigen exportieren</translation>
    </message>
    <message>
        <source>postings compared</source>
        <translation>Anzeigen im Vergleich</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>Whose word counts?</source>
        <translation>Wessen Wort zählt?</translation>
    </message>
    <message>
        <source>{count} of {all} to be decided</source>
        <translation>{count} von {all} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Chosen: {told}</source>
        <translation>Gewählt: {told}</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Says nothing of it.</source>
        <translation>Sagt nichts davon.</translation>
    </message>
    <message>
        <source>{skill} is a skill.</source>
        <translation>{skill} ist eine Kenntnis.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>&amp;Mine in all</source>
        <translation>Überall &amp;meines</translation>
    </message>
    <message>
        <source>Another program has changed the same in your own changes. Choose for each whose word counts; nothing is written before.</source>
        <translation>Ein anderes Programm hat in den eigenen Änderungen dasselbe geändert. Für jedes ist zu wählen, wessen Wort zählt; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Vor beidem</translation>
    </message>
    <message>
        <source>In the kept postings: {rows} rows so far.</source>
        <translation>In den behaltenen Anzeigen bisher: {rows} Zeilen.</translation>
    </message>
    <message>
        <source>No row of a kept posting changes.</source>
        <translation>In den behaltenen Anzeigen ändert sich keine Zeile.</translation>
    </message>
    <message>
        <source>One row of one kept posting changes, too.</source>
        <translation>Auch eine Zeile einer behaltenen Anzeige ändert sich.</translation>
    </message>
    <message>
        <source>The &amp;file's in all</source>
        <translation>Überall das der &amp;Datei</translation>
    </message>
    <message>
        <source>What I changed here</source>
        <translation>Was ich hier geändert habe</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Was die Datei jetzt sagt</translation>
    </message>
    <message>
        <source>{rows} rows of one kept posting change, too.</source>
        <translation>Auch {rows} Zeilen einer behaltenen Anzeige ändern sich.</translation>
    </message>
    <message>
        <source>{rows} rows of {postings} kept postings change, too.</source>
        <translation>Auch {rows} Zeilen von {postings} behaltenen Anzeigen ändern sich.</translation>
    </message>
    <message>
        <source>{row} comes</source>
        <translation>{row} kommt hinzu</translation>
    </message>
    <message>
        <source>{row} from {old} to {new}</source>
        <translation>{row}: erst „{old}“, dann „{new}“</translation>
    </message>
    <message>
        <source>{row} goes</source>
        <translation>{row} entfällt</translation>
    </message>
    <message>
        <source>{row} is told otherwise</source>
        <translation>{row} wird anders begründet</translation>
    </message>
    <message>
        <source>{title} But that can't be: {problem}.</source>
        <translation>{title} Aber das geht nicht: {problem}.</translation>
    </message>
    <message>
        <source>{title} Here that changes one row: {rows}.</source>
        <translation>{title} Das ändert hier eine Zeile: {rows}.</translation>
    </message>
    <message>
        <source>{title} Here that changes {count} rows: {rows}.</source>
        <translation>{title} Das ändert hier {count} Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>{title} Here that changes {count} rows: {rows}; and {more} more.</source>
        <translation>{title} Das ändert hier {count} Zeilen: {rows}; und {more} weitere.</translation>
    </message>
    <message>
        <source>{title} No row of this pair changes.</source>
        <translation>{title} Hier ändert sich keine Zeile.</translation>
    </message>
</context>
<context>
    <name>CorrectionMenu</name>
    <message>
        <source>Add “{term}” as a skill…</source>
        <translation>„{term}“ als Kenntnis aufnehmen…</translation>
    </message>
    <message>
        <source>Add “{words}” as a skill…</source>
        <translation>„{words}“ als Kenntnis aufnehmen…</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Counts for it</source>
        <translation>Zählt dafür</translation>
    </message>
    <message>
        <source>Edit {skill}…</source>
        <translation>{skill} bearbeiten…</translation>
    </message>
    <message>
        <source>Ignore in this posting</source>
        <translation>In dieser Anzeige übergehen</translation>
    </message>
    <message>
        <source>Ignore {skill} in this posting</source>
        <translation>{skill} in dieser Anzeige übergehen</translation>
    </message>
    <message>
        <source>My resume says it as…</source>
        <translation>In meinem Lebenslauf heißt es…</translation>
    </message>
    <message>
        <source>My resume says {skill} as:</source>
        <translation>In meinem Lebenslauf heißt {skill}:</translation>
    </message>
    <message>
        <source>Never offer “{term}” again</source>
        <translation>„{term}“ nie wieder anbieten</translation>
    </message>
    <message>
        <source>Only what was found in the resume is listed here. Words of the resume that no skill is called by are set right with “My resume says it as…”.</source>
        <translation>Hier steht nur, was im Lebenslauf gefunden wurde. Wörter des Lebenslaufs, die keine Kenntnis nennen, lassen sich mit „In meinem Lebenslauf heißt es…“ berichtigen.</translation>
    </message>
    <message>
        <source>Something of mine counts for it…</source>
        <translation>Etwas von mir zählt dafür…</translation>
    </message>
    <message>
        <source>This posting does not ask for {skill}.</source>
        <translation>Diese Anzeige verlangt {skill} nicht.</translation>
    </message>
    <message>
        <source>Whoever shows {skill} shows {other}.</source>
        <translation>Wer {skill} zeigt, zeigt auch {other}.</translation>
    </message>
    <message>
        <source>{skill} is a skill of “{category}” ({track}).</source>
        <translation>{skill} ist eine Kenntnis aus „{category}“ ({track}).</translation>
    </message>
    <message>
        <source>{skill} is a skill.</source>
        <translation>{skill} ist eine Kenntnis.</translation>
    </message>
    <message>
        <source>{skill} is also written “{words}”.</source>
        <translation>{skill} heißt auch „{words}“.</translation>
    </message>
    <message>
        <source>{skill} is not a skill</source>
        <translation>{skill} ist keine Kenntnis</translation>
    </message>
    <message>
        <source>{skill} is not a skill.</source>
        <translation>{skill} ist keine Kenntnis.</translation>
    </message>
    <message>
        <source>{skill} is shown by:</source>
        <translation>{skill} zeigt sich durch:</translation>
    </message>
    <message>
        <source>“{term}” is another name of:</source>
        <translation>„{term}“ ist ein anderer Name für:</translation>
    </message>
    <message>
        <source>“{term}” is another name of…</source>
        <translation>„{term}“ ist ein anderer Name für…</translation>
    </message>
    <message>
        <source>“{term}” is never offered again.</source>
        <translation>„{term}“ wird nie wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>“{text}” in “{within}” is not {skill}.</source>
        <translation>„{text}“ in „{within}“ ist nicht {skill}.</translation>
    </message>
    <message>
        <source>“{text}” is never {skill}</source>
        <translation>„{text}“ ist nie {skill}</translation>
    </message>
    <message>
        <source>“{text}” is never {skill}.</source>
        <translation>„{text}“ ist nie {skill}.</translation>
    </message>
    <message>
        <source>“{text}” is not {skill} here</source>
        <translation>„{text}“ ist hier nicht {skill}</translation>
    </message>
    <message>
        <source>“{text}” is {skill}</source>
        <translation>„{text}“ ist {skill}</translation>
    </message>
    <message>
        <source>“{words}” is another name of</source>
        <translation>„{words}“ ist ein anderer Name für</translation>
    </message>
</context>
<context>
    <name>CorrectionStrip</name>
    <message>
        <source>Done again; the correction stands in {path}.</source>
        <translation>Wiederholt; die Berichtigung steht in {path}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept in {path}.</source>
        <translation>Gespeichert in {path}.</translation>
    </message>
    <message>
        <source>Nothing changes: all that the pack “{pack}” says is there already.</source>
        <translation>Nichts ändert sich: Was das Paket „{pack}“ sagt, ist alles schon da.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Taken back: the posting is open again.</source>
        <translation>Zurückgenommen: Die Anzeige ist wieder offen.</translation>
    </message>
    <message>
        <source>Taken back: the posting is out of the window again.</source>
        <translation>Zurückgenommen: Die Anzeige ist wieder aus dem Fenster.</translation>
    </message>
    <message>
        <source>Taken back: the posting that stood here before is open again.</source>
        <translation>Zurückgenommen: Die Anzeige, die vorher hier stand, ist wieder offen.</translation>
    </message>
    <message>
        <source>Taken back; {path} is as it was before.</source>
        <translation>Zurückgenommen; {path} ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The pack “{pack}” changed one thing. Kept in {path}.</source>
        <translation>Das Paket „{pack}“ hat eine Sache geändert. Behalten in {path}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” changed {count} things. Kept in {path}.</source>
        <translation>Das Paket „{pack}“ hat {count} Sachen geändert. Behalten in {path}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Written for others: {path}</source>
        <translation>Für andere geschrieben: {path}</translation>
    </message>
    <message>
        <source>gapgui's own taxonomy is in use, with your changes over it. The copy is kept as {path}.</source>
        <translation>Die Taxonomie von gapgui ist in Gebrauch, die eigenen Änderungen liegen darüber. Die Kopie bleibt als {path}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 missing</source>
        <translation>1 fehlt</translation>
    </message>
    <message>
        <source>none mentioned</source>
        <translation>keine erwähnt</translation>
    </message>
    <message>
        <source>none preferred</source>
        <translation>keine gewünscht</translation>
    </message>
    <message>
        <source>none required</source>
        <translation>keine gefordert</translation>
    </message>
    <message>
        <source>{count} covered</source>
        <translation>{count} abgedeckt</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <source>{count} partial</source>
        <translation>{count} teilweise</translation>
    </message>
    <message>
        <source>{covered} of {total} mentioned covered</source>
        <translation>{covered} von {total} erwähnten abgedeckt</translation>
    </message>
    <message>
        <source>{covered} of {total} preferred covered</source>
        <translation>{covered} von {total} gewünschten abgedeckt</translation>
    </message>
    <message>
        <source>{covered} of {total} required covered</source>
        <translation>{covered} von {total} geforderten abgedeckt</translation>
    </message>
    <message>
        <source>{total} mentioned, not compared</source>
        <translation>{total} erwähnt, nicht verglichen</translation>
    </message>
    <message>
        <source>{total} preferred, not compared</source>
        <translation>{total} gewünscht, nicht verglichen</translation>
    </message>
    <message>
        <source>{total} required, not compared</source>
        <translation>{total} gefordert, nicht verglichen</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Something went wrong that gapgui doesn't know how to handle.</source>
        <translation>Etwas ging schief, womit gapgui nicht umzugehen weiß.</translation>
    </message>
    <message>
        <source>You can go on, but what is shown may be out of date. The report below has no text of your documents; please send it to the makers of gapgui.</source>
        <translation>Es kann weitergehen, aber was zu sehen ist, kann veraltet sein. Der Bericht unten enthält keinen Text aus den Dokumenten; bitte an die Macher von gapgui senden.</translation>
    </message>
</context>
<context>
    <name>Depth</name>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>about 1 year</source>
        <translation>etwa 1 Jahr</translation>
    </message>
    <message>
        <source>about {years:.0f}</source>
        <translation>etwa {years:.0f}</translation>
    </message>
    <message>
        <source>about {years:.0f} years</source>
        <translation>etwa {years:.0f} Jahre</translation>
    </message>
    <message>
        <source>about {years:.1f}</source>
        <translation>etwa {years:.1f}</translation>
    </message>
    <message>
        <source>about {years:.1f} years</source>
        <translation>etwa {years:.1f} Jahre</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>weniger als ein Jahr</translation>
    </message>
    <message>
        <source>named in no dated job</source>
        <translation>in keiner Stelle mit Zeitangabe genannt</translation>
    </message>
    <message>
        <source>only as a link</source>
        <translation>nur als Link</translation>
    </message>
    <message>
        <source>only in the skills list</source>
        <translation>nur in der Liste der Kenntnisse</translation>
    </message>
    <message>
        <source>only in the skills list, in no job</source>
        <translation>nur in der Liste der Kenntnisse, in keiner Stelle</translation>
    </message>
    <message>
        <source>present</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>to the present</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{asked} of {name} asked, only {shown} shown</source>
        <translation>{asked} {name} verlangt, nur {shown} gezeigt</translation>
    </message>
    <message>
        <source>{asked} of {name} asked, {shown} shown</source>
        <translation>{asked} {name} verlangt, {shown} gezeigt</translation>
    </message>
    <message>
        <source>{asked} of {name} asked; {where}</source>
        <translation>{asked} {name} verlangt; {where}</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} Monate</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{jobs}; and {count} more</source>
        <translation>{jobs}; und {count} weitere</translation>
    </message>
    <message>
        <source>{shown} ({jobs})</source>
        <translation>{shown} ({jobs})</translation>
    </message>
    <message>
        <source>{told}; there also through {names}</source>
        <translation>{told}; dort auch durch {names}</translation>
    </message>
    <message>
        <source>{told}; there through {names}</source>
        <translation>{told}; dort durch {names}</translation>
    </message>
    <message>
        <source>{years:.1f} years</source>
        <translation>{years:.1f} Jahre</translation>
    </message>
    <message>
        <source>{years} asked, {shown:.0f} shown</source>
        <translation>{years} verlangt, {shown:.0f} gezeigt</translation>
    </message>
    <message>
        <source>{years} asked, {shown:.1f} shown</source>
        <translation>{years} verlangt, {shown:.1f} gezeigt</translation>
    </message>
    <message>
        <source>{years} asked, {shown} shown</source>
        <translation>{years} verlangt, {shown} gezeigt</translation>
    </message>
    <message>
        <source>{years} asked, {where}</source>
        <translation>{years} verlangt, {where}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagworte</translation>
    </message>
    <message>
        <source>Apply &amp;by</source>
        <translation>Bewerben &amp;bis</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerben bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Opens this posting, as Enter and a double click in the list do</source>
        <translation>Öffnet diese Anzeige, wie es Enter und ein Doppelklick in der Liste tun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>remote, favourite …</source>
        <translation>Homeoffice, Favorit …</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>1 skill is asked for differently.</source>
        <translation>1 Kenntnis wird anders gefragt.</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>Im Ganzen</translation>
    </message>
    <message>
        <source>Asked for alike</source>
        <translation>Gleich gefragt</translation>
    </message>
    <message>
        <source>Asked for differently</source>
        <translation>Anders gefragt</translation>
    </message>
    <message>
        <source>Both ask for the same skills.</source>
        <translation>Beide fragen nach denselben Kenntnissen.</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Only {posting}</source>
        <translation>Nur {posting}</translation>
    </message>
    <message>
        <source>What it really is</source>
        <translation>Was sie wirklich ist</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>{a} beside {b}</source>
        <translation>{a} neben {b}</translation>
    </message>
    <message>
        <source>{count} skills are asked for differently.</source>
        <translation>{count} Kenntnisse werden anders gefragt.</translation>
    </message>
    <message>
        <source>{posting} (left)</source>
        <translation>{posting} (links)</translation>
    </message>
    <message>
        <source>{posting} (right)</source>
        <translation>{posting} (rechts)</translation>
    </message>
    <message>
        <source>{posting} asks for 1 skill that {other} doesn't.</source>
        <translation>{posting} fragt nach 1 Kenntnis, nach der {other} nicht fragt.</translation>
    </message>
    <message>
        <source>{posting} asks for {count} skills that {other} doesn't.</source>
        <translation>{posting} fragt nach {count} Kenntnissen, nach denen {other} nicht fragt.</translation>
    </message>
    <message>
        <source>{title}: {asked} asked for, {mentioned} only mentioned</source>
        <translation>{title}: {asked} gefragt, {mentioned} nur erwähnt</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>Choose two different postings.</source>
        <translation>Wählen Sie zwei verschiedene Anzeigen.</translation>
    </message>
    <message>
        <source>Compare two postings</source>
        <translation>Zwei Anzeigen vergleichen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Keep two postings to see how they differ.</source>
        <translation>Bewahren Sie zwei Anzeigen auf, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>One posting</source>
        <translation>Eine Anzeige</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The other posting</source>
        <translation>Die andere Anzeige</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Left and Right choose a side, Enter opens its sentence in the posting.</source>
        <translation>Links und Rechts wählen eine Seite, Enter öffnet ihren Satz in der Anzeige.</translation>
    </message>
    <message>
        <source>Two postings side by side</source>
        <translation>Zwei Anzeigen nebeneinander</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Antwort verbergen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It has a job with dates, and a section about education.</source>
        <translation>Darin stehen eine Stelle mit Daten und ein Abschnitt über die Ausbildung.</translation>
    </message>
    <message>
        <source>It has a job with dates, and an address on top.</source>
        <translation>Darin stehen eine Stelle mit Daten und oben eine Adresse.</translation>
    </message>
    <message>
        <source>It has the headings {headings}, and no job with dates.</source>
        <translation>Darin stehen die Überschriften {headings} und keine Stelle mit Daten.</translation>
    </message>
    <message>
        <source>It has {jobs} jobs with dates.</source>
        <translation>Darin stehen {jobs} Stellen mit Daten.</translation>
    </message>
    <message>
        <source>Its sentences speak to an applicant, and no job with dates stands in it.</source>
        <translation>Die Sätze wenden sich an Bewerber, und keine Stelle mit Daten steht darin.</translation>
    </message>
    <message>
        <source>Keep as the posting</source>
        <translation>Als Anzeige behalten</translation>
    </message>
    <message>
        <source>Keep as the resume</source>
        <translation>Als Lebenslauf behalten</translation>
    </message>
    <message>
        <source>Open as the posting</source>
        <translation>Als Anzeige öffnen</translation>
    </message>
    <message>
        <source>Open as the resume</source>
        <translation>Als Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Resume or posting?</source>
        <translation>Lebenslauf oder Anzeige?</translation>
    </message>
    <message>
        <source>{name} reads like a posting, not like a resume.</source>
        <translation>{name} liest sich wie eine Anzeige, nicht wie ein Lebenslauf.</translation>
    </message>
    <message>
        <source>{name} reads like a resume, not like a posting.</source>
        <translation>{name} liest sich wie ein Lebenslauf, nicht wie eine Anzeige.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Kinds of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Left out of the posting</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Unknown terms</source>
        <translation>Unbekannte Begriffe</translation>
    </message>
    <message>
        <source>What of the posting asks for nothing, and why</source>
        <translation>Was in der Stellenanzeige nichts verlangt, und warum</translation>
    </message>
    <message>
        <source>What tells what the posting really is: sentences, its title, skills</source>
        <translation>Was verrät, worum es in der Anzeige wirklich geht: Sätze, ihr Titel, Kenntnisse</translation>
    </message>
    <message>
        <source>Words of the posting that look like skills and are not in the taxonomy</source>
        <translation>Wörter der Stellenanzeige, die nach Kenntnissen aussehen und nicht in der Taxonomie stehen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Drop to open as the posting</source>
        <translation>Ablegen, um als Anzeige zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open as the resume</source>
        <translation>Ablegen, um als Lebenslauf zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open as the resume and the posting</source>
        <translation>Ablegen, um als Lebenslauf und Anzeige zu öffnen</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Change t&amp;itle and employer</source>
        <translation>&amp;Titel und Arbeitgeber ändern</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>closing the posting</source>
        <translation>Schließen der Anzeige</translation>
    </message>
    <message>
        <source>replacing the posting</source>
        <translation>Ersetzen der Anzeige</translation>
    </message>
    <message>
        <source>taking in the posting</source>
        <translation>Einfügen der Anzeige</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Getipptes</translation>
    </message>
    <message>
        <source>what is proposed</source>
        <translation>Vorgeschlagenes</translation>
    </message>
</context>
<context>
    <name>EditableTitle</name>
    <message>
        <source>Change the title</source>
        <translation>Den Titel ändern</translation>
    </message>
    <message>
        <source>Title and employer of the posting</source>
        <translation>Titel und Arbeitgeber der Anzeige</translation>
    </message>
    <message>
        <source>Title · Employer</source>
        <translation>Titel · Arbeitgeber</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Every other name that people write for the same skill.</source>
        <translation>Jeder andere Name, den man für dieselbe Kenntnis schreibt.</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>Berufsbezeichnungen</translation>
    </message>
    <message>
        <source>Names that are English words and mean this skill wherever they stand.</source>
        <translation>Namen, die englische Wörter sind und doch überall diese Kenntnis meinen.</translation>
    </message>
    <message>
        <source>Names that are words too</source>
        <translation>Namen, die auch Wörter sind</translation>
    </message>
    <message>
        <source>Names that count only as written here.</source>
        <translation>Namen, die nur in genau dieser Schreibung zählen.</translation>
    </message>
    <message>
        <source>Names that count only where what stands around them settles it.</source>
        <translation>Namen, die nur zählen, wo ihre Umgebung es entscheidet.</translation>
    </message>
    <message>
        <source>Near to</source>
        <translation>Verwandt mit</translation>
    </message>
    <message>
        <source>Only in this spelling</source>
        <translation>Nur in dieser Schreibung</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Phrases in which the name is not this skill: “go to market”.</source>
        <translation>Wendungen, in denen der Name nicht diese Kenntnis ist: „go to market“.</translation>
    </message>
    <message>
        <source>Phrases that bar it</source>
        <translation>Wendungen, die es ausschließen</translation>
    </message>
    <message>
        <source>Shows as well</source>
        <translation>Zeigt auch</translation>
    </message>
    <message>
        <source>Skills that are near but not the same; they count as covered in part, both ways.</source>
        <translation>Kenntnisse, die nahe sind, aber nicht dasselbe; sie zählen teilweise, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Skills that whoever shows this one shows beyond doubt; they count as covered.</source>
        <translation>Kenntnisse, die ohne Zweifel hat, wer diese zeigt; sie zählen als gedeckt.</translation>
    </message>
    <message>
        <source>There is no skill with “{text}” in its name.</source>
        <translation>Keine Kenntnis hat „{text}“ im Namen.</translation>
    </message>
    <message>
        <source>Titles whose holder shows the skill; they count in resumes only.</source>
        <translation>Bezeichnungen, deren Träger die Kenntnis zeigt; sie zählen nur in Lebensläufen.</translation>
    </message>
    <message>
        <source>Words that always mean it</source>
        <translation>Wörter, die es immer meinen</translation>
    </message>
    <message>
        <source>Words that settle a name which is a word too, when they stand in the same sentence.</source>
        <translation>Wörter, die über einen mehrdeutigen Namen entscheiden, wenn sie im selben Satz stehen.</translation>
    </message>
    <message>
        <source>Words that speak for it</source>
        <translation>Wörter, die dafür sprechen</translation>
    </message>
    <message>
        <source>“{text}” has no letter or digit to find it by.</source>
        <translation>„{text}“ hat weder Buchstaben noch Ziffer, womit es zu finden wäre.</translation>
    </message>
    <message>
        <source>“{text}” is a name of {skill} until now; it would mean this skill instead.</source>
        <translation>„{text}“ ist bisher ein Name von {skill}; stattdessen hieße dann diese Kenntnis so.</translation>
    </message>
    <message>
        <source>“{text}” is an English word, so it counts only where what stands around it settles it.</source>
        <translation>„{text}“ ist ein englisches Wort und zählt daher nur, wo die Umgebung es klärt.</translation>
    </message>
    <message>
        <source>“{text}” is neither the name nor another name of this skill.</source>
        <translation>„{text}“ ist weder der Name noch ein anderer Name dieser Kenntnis.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>A short tour over the sample</source>
        <translation>Ein kurzer Rundgang durch das Beispiel</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Open resume…</source>
        <translation>Lebenslauf öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open your resume and paste a job posting. You see which skills it asks for, machine learning and general engineering apart, and where your resume shows them.</source>
        <translation>Lebenslauf öffnen und Stellenanzeige einfügen: Zu sehen ist, welche Kenntnisse sie verlangt, maschinelles Lernen und allgemeine Softwaretechnik getrennt, und wo der Lebenslauf sie zeigt.</translation>
    </message>
    <message>
        <source>Paste posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>What does this job ask for that your resume doesn't show?</source>
        <translation>Was verlangt diese Stelle, das der Lebenslauf nicht zeigt?</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. Nothing leaves this computer. What stays on it: where your resume is, the posting that is open, and what you keep.</source>
        <translation>Dateien lassen sich auch irgendwo in diesem Fenster ablegen. Nichts verlässt diesen Rechner. Was auf ihm bleibt: wo der Lebenslauf liegt, die offene Anzeige und was behalten wird.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>1 month, from {jobs}</source>
        <translation>1 Monat, aus {jobs}</translation>
    </message>
    <message>
        <source>a company's name</source>
        <translation>der Name einer Firma</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>a job: {job}</source>
        <translation>eine Stelle: {job}</translation>
    </message>
    <message>
        <source>a list of skills within studies</source>
        <translation>eine Liste von Kenntnissen in der Ausbildung</translation>
    </message>
    <message>
        <source>a list: {items}</source>
        <translation>eine Liste: {items}</translation>
    </message>
    <message>
        <source>a person's name</source>
        <translation>der Name einer Person</translation>
    </message>
    <message>
        <source>a wish or a lack</source>
        <translation>ein Wunsch oder ein Mangel</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as the title it speaks for {kind}</source>
        <translation>als Titel spricht es für {kind}</translation>
    </message>
    <message>
        <source>below no heading</source>
        <translation>unter keiner Überschrift</translation>
    </message>
    <message>
        <source>by a job's title</source>
        <translation>durch die Bezeichnung einer Stelle</translation>
    </message>
    <message>
        <source>by its dates, {dates}</source>
        <translation>den Daten nach, {dates}</translation>
    </message>
    <message>
        <source>by its heading, “{heading}”</source>
        <translation>der Überschrift nach, „{heading}“</translation>
    </message>
    <message>
        <source>by the jobs in it</source>
        <translation>den Stellen darin nach</translation>
    </message>
    <message>
        <source>by what its bullets say</source>
        <translation>den Punkten darunter nach</translation>
    </message>
    <message>
        <source>certificates and awards</source>
        <translation>Zertifikate und Auszeichnungen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>degree: {level}</source>
        <translation>Abschluss: {level}</translation>
    </message>
    <message>
        <source>degree: {level}, finished: {why}</source>
        <translation>Abschluss: {level}, abgeschlossen: {why}</translation>
    </message>
    <message>
        <source>degree: {level}, not finished: {why}</source>
        <translation>Abschluss: {level}, nicht abgeschlossen: {why}</translation>
    </message>
    <message>
        <source>education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>for “{words}”</source>
        <translation>wegen „{words}“</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>in no dated job</source>
        <translation>in keiner datierten Stelle</translation>
    </message>
    <message>
        <source>it is in progress</source>
        <translation>noch im Gange</translation>
    </message>
    <message>
        <source>its section tells of nothing done</source>
        <translation>der Abschnitt erzählt von nichts Getanem</translation>
    </message>
    <message>
        <source>its section tells of what was done</source>
        <translation>der Abschnitt erzählt, was getan wurde</translation>
    </message>
    <message>
        <source>left out with its section, {reason}</source>
        <translation>mit seinem Abschnitt ausgelassen, {reason}</translation>
    </message>
    <message>
        <source>left out, {reason}: {cue}</source>
        <translation>ausgelassen, {reason}: {cue}</translation>
    </message>
    <message>
        <source>no employer</source>
        <translation>kein Arbeitgeber</translation>
    </message>
    <message>
        <source>no job: a course</source>
        <translation>keine Stelle: ein Kurs</translation>
    </message>
    <message>
        <source>no job: another thing that bears dates</source>
        <translation>keine Stelle: etwas anderes mit Daten</translation>
    </message>
    <message>
        <source>no job: study</source>
        <translation>keine Stelle: Studium</translation>
    </message>
    <message>
        <source>no job: the whole time at an employer, its positions stand below</source>
        <translation>keine Stelle: die ganze Zeit bei einem Arbeitgeber, die Stellen stehen darunter</translation>
    </message>
    <message>
        <source>no job: time off</source>
        <translation>keine Stelle: Auszeit</translation>
    </message>
    <message>
        <source>no job: unpaid</source>
        <translation>keine Stelle: unbezahlt</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>kein Abschnitt</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>keine Bezeichnung</translation>
    </message>
    <message>
        <source>nothing says otherwise</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>one of alternatives ({number})</source>
        <translation>eine von Alternativen ({number})</translation>
    </message>
    <message>
        <source>only by a job's title</source>
        <translation>nur durch die Bezeichnung einer Stelle</translation>
    </message>
    <message>
        <source>only known of</source>
        <translation>nur bekannt</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>part of an address</source>
        <translation>Teil einer Adresse</translation>
    </message>
    <message>
        <source>present</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>shows nothing</source>
        <translation>zeigt nichts</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>speaks for {kind}: {weight}</source>
        <translation>spricht für {kind}: {weight}</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>the employer speaks of itself: {cue}</source>
        <translation>der Arbeitgeber spricht von sich: {cue}</translation>
    </message>
    <message>
        <source>the employer's name</source>
        <translation>der Name des Arbeitgebers</translation>
    </message>
    <message>
        <source>the label over its list</source>
        <translation>die Bezeichnung über der Liste</translation>
    </message>
    <message>
        <source>the sentence asks: {strength}, for {cue}</source>
        <translation>der Satz verlangt: {strength}, wegen {cue}</translation>
    </message>
    <message>
        <source>the subject of a degree</source>
        <translation>das Fach eines Abschlusses</translation>
    </message>
    <message>
        <source>the word before it</source>
        <translation>das Wort davor</translation>
    </message>
    <message>
        <source>what follows it</source>
        <translation>was darauf folgt</translation>
    </message>
    <message>
        <source>what others know or do</source>
        <translation>was andere können oder tun</translation>
    </message>
    <message>
        <source>what somebody is called on a site</source>
        <translation>wie jemand auf einer Seite heißt</translation>
    </message>
    <message>
        <source>who owns the employer</source>
        <translation>wem der Arbeitgeber gehört</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>years: {years} in all, for “{reached}”</source>
        <translation>Jahre: {years} insgesamt, für „{reached}“</translation>
    </message>
    <message>
        <source>years: {years}, for “{reached}”</source>
        <translation>Jahre: {years}, für „{reached}“</translation>
    </message>
    <message>
        <source>{cue} makes it {strength}: “{reached}”</source>
        <translation>{cue} macht daraus {strength}: „{reached}“</translation>
    </message>
    <message>
        <source>{months} months, from {jobs}</source>
        <translation>{months} Monate, aus {jobs}</translation>
    </message>
    <message>
        <source>{skill}: asks for nothing, {reason}</source>
        <translation>{skill}: nichts verlangt, {reason}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} Jahre</translation>
    </message>
    <message>
        <source>“{title}” at “{employer}”, {begins} to {ends}</source>
        <translation>„{title}“ bei „{employer}“, {begins} bis {ends}</translation>
    </message>
    <message>
        <source>“{words}” ({subject})</source>
        <translation>„{words}“ ({subject})</translation>
    </message>
</context>
<context>
    <name>ExportDefaults</name>
    <message>
        <source>Leave out &amp;employers too</source>
        <translation>Auch &amp;Arbeitgeber auslassen</translation>
    </message>
    <message>
        <source>Leave out &amp;name and contact lines</source>
        <translation>&amp;Namen und Kontakt auslassen</translation>
    </message>
    <message>
        <source>Leave out &amp;schools too</source>
        <translation>Auch &amp;Schulen auslassen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Leave out of the resume:</source>
        <translation>Aus dem &amp;Lebenslauf auslassen:</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Leave out of the resume</source>
        <translation>Aus dem Lebenslauf auslassen</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>Rules find this, and no rule finds everything: read the report once before you hand it on.</source>
        <translation>Das finden Regeln, und keine Regel findet alles: den Bericht vor dem Weitergeben einmal lesen.</translation>
    </message>
    <message>
        <source>The HTML file tells the same, laid out for a screen.</source>
        <translation>Die HTML-Datei sagt dasselbe, für den Bildschirm gesetzt.</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message>
        <source>This is the beginning; the file has all of it.</source>
        <translation>Das ist der Anfang; die Datei enthält alles.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export as {name}</source>
        <translation>Als {name} exportieren</translation>
    </message>
    <message>
        <source>gaps {title}</source>
        <translation>Lücken {title}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 skill</source>
        <translation>1 Kenntnis</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>1 year or more</source>
        <translation>mindestens 1 Jahr</translation>
    </message>
    <message>
        <source>It has {pages} in {columns}. {skills} of the taxonomy recognised; {experience}; {degree}.</source>
        <translation>Er hat {pages} in {columns}. {skills} der Taxonomie erkannt; {experience}; {degree}.</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>weniger als ein Jahr</translation>
    </message>
    <message>
        <source>no dated jobs found</source>
        <translation>keine Stellen mit Zeitangaben gefunden</translation>
    </message>
    <message>
        <source>no degree needed</source>
        <translation>kein Abschluss nötig</translation>
    </message>
    <message>
        <source>no finished degree found</source>
        <translation>kein abgeschlossenes Studium gefunden</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} Spalten</translation>
    </message>
    <message>
        <source>{count:,} pages</source>
        <translation>{count:,} Seiten</translation>
    </message>
    <message>
        <source>{count:,} skills</source>
        <translation>{count:,} Kenntnisse</translation>
    </message>
    <message>
        <source>{degree} ({strength})</source>
        <translation>{degree} ({strength})</translation>
    </message>
    <message>
        <source>{degree} found</source>
        <translation>{degree} gefunden</translation>
    </message>
    <message>
        <source>{degree} or experience</source>
        <translation>{degree} oder Erfahrung</translation>
    </message>
    <message>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <source>{skills} of the taxonomy recognised; {experience}; {degree}.</source>
        <translation>{skills} der Taxonomie erkannt; {experience}; {degree}.</translation>
    </message>
    <message>
        <source>{years} in all dated jobs</source>
        <translation>{years} in allen Stellen mit Zeitangaben</translation>
    </message>
    <message>
        <source>{years} in all dated jobs, the present one counted to {month:%m/%Y}, the file's own date ({least} if it ended with the resume's latest date)</source>
        <translation>{years} in allen Stellen mit Zeitangaben, die gegenwärtige bis {month:%m/%Y} gezählt, dem Datum der Datei ({least}, falls sie mit dem spätesten Datum im Lebenslauf endete)</translation>
    </message>
    <message>
        <source>{years} in all dated jobs, the present one counted to {month:%m/%Y}, this month ({least} if it ended with the resume's latest date)</source>
        <translation>{years} in allen Stellen mit Zeitangaben, die gegenwärtige bis {month:%m/%Y} gezählt, dem heutigen Monat ({least}, falls sie mit dem spätesten Datum im Lebenslauf endete)</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} Jahre</translation>
    </message>
    <message>
        <source>{years} years or more</source>
        <translation>mindestens {years} Jahre</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>Die Zeilen nach Text filtern</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Keine Zeile passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What the filters hide</source>
        <translation>Was die Filter verbergen</translation>
    </message>
    <message>
        <source>{shown} of {total} shown, {named} by their names.</source>
        <translation>{shown} von {total} gezeigt, {named} nach dem Namen.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown.</source>
        <translation>{shown} von {total} gezeigt.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation>In der Anzeige suchen</translation>
    </message>
    <message>
        <source>Find in the resume</source>
        <translation>Im Lebenslauf suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Contact lines</source>
        <translation>Kontaktzeilen</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Links and user names</source>
        <translation>Links und Benutzernamen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen und Hochschulen</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>an einer Stelle</translation>
    </message>
    <message>
        <source>at {places} places</source>
        <translation>an {places} Stellen</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>No program on this computer opened {path}: open it in your browser.</source>
        <translation>Kein Programm auf diesem Rechner hat {path} geöffnet: öffnen Sie die Datei in Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>&amp;Add as a skill…</source>
        <translation>Als Kenntnis &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Never offer it again</source>
        <translation>&amp;Nie wieder anbieten</translation>
    </message>
    <message>
        <source>&amp;Other name of the skill chosen here</source>
        <translation>Anderer Name der &amp;oben gewählten Kenntnis</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Another skill…</source>
        <translation>Eine andere Kenntnis…</translation>
    </message>
    <message>
        <source>Every term of the postings is known or decided upon.</source>
        <translation>Jeder Begriff der Anzeigen ist bekannt oder entschieden.</translation>
    </message>
    <message>
        <source>Skills written like it</source>
        <translation>Ähnlich geschriebene Kenntnisse</translation>
    </message>
    <message>
        <source>Skills written like it:</source>
        <translation>Ähnlich geschriebene Kenntnisse:</translation>
    </message>
    <message>
        <source>Unknown terms</source>
        <translation>Unbekannte Begriffe</translation>
    </message>
    <message>
        <source>“{term}” in: {sentence}</source>
        <translation>„{term}“ in: {sentence}</translation>
    </message>
    <message>
        <source>“{term}” is another name of:</source>
        <translation>„{term}“ ist ein anderer Name für:</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>It was in {folder}.</source>
        <translation>Die Datei war in {folder}.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Show new skills</source>
        <translation>Neue Kenntnisse zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The first {shown:,} of {all:,} characters were taken in; a posting has some {usual:,}.</source>
        <translation>Die ersten {shown:,} von {all:,} Zeichen wurden übernommen; eine Anzeige hat etwa {usual:,}.</translation>
    </message>
    <message>
        <source>Turn it into own changes…</source>
        <translation>In eigene Änderungen verwandeln…</translation>
    </message>
    <message>
        <source>Your own copy of the taxonomy is in use, as former versions made one: no update of gapgui reaches it.</source>
        <translation>Eine eigene Kopie der Taxonomie ist in Gebrauch, wie frühere Versionen sie anlegten: Keine Aktualisierung von gapgui kommt bei ihr an.</translation>
    </message>
    <message>
        <source>{name} is still open.</source>
        <translation>{name} ist noch offen.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>1 skill ({names})</source>
        <translation>1 Kenntnis ({names})</translation>
    </message>
    <message>
        <source>from {sources}</source>
        <translation>aus: {sources}</translation>
    </message>
    <message>
        <source>from {title} alone</source>
        <translation>allein aus: {title}</translation>
    </message>
    <message>
        <source>its first line (“{words}”)</source>
        <translation>erste Zeile („{words}“)</translation>
    </message>
    <message>
        <source>its title (“{words}”)</source>
        <translation>Titel („{words}“)</translation>
    </message>
    <message>
        <source>the ML asked for beside it ({names})</source>
        <translation>das daneben verlangte ML ({names})</translation>
    </message>
    <message>
        <source>{count:,} sentences</source>
        <translation>{count:,} Sätze</translation>
    </message>
    <message>
        <source>{count:,} skills ({names})</source>
        <translation>{count:,} Kenntnisse ({names})</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>KindsView</name>
    <message>
        <source>Enter shows only the postings of a row.</source>
        <translation>Die Eingabetaste zeigt nur die Anzeigen einer Zeile.</translation>
    </message>
    <message>
        <source>What the postings really are, by title</source>
        <translation>Was die Anzeigen wirklich sind, nach Titel</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{variable} has chosen it.</source>
        <translation>{variable} gibt sie vor.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>1 of {count:,} postings has all its required skills shown; {open:,} are open in the others.</source>
        <translation>Bei 1 von {count:,} Anzeigen sind alle verlangten Kenntnisse gezeigt; in den anderen sind {open:,} offen.</translation>
    </message>
    <message>
        <source>All required skills of these postings are shown already.</source>
        <translation>Alle verlangten Kenntnisse dieser Anzeigen sind schon gezeigt.</translation>
    </message>
    <message>
        <source>Keep some postings to see what to learn first.</source>
        <translation>Bewahren Sie einige Anzeigen auf, um zu sehen, was zuerst zu lernen ist.</translation>
    </message>
    <message>
        <source>None of these postings names a required skill.</source>
        <translation>Keine dieser Anzeigen nennt eine verlangte Kenntnis.</translation>
    </message>
    <message>
        <source>None of {count:,} postings has all its required skills shown; {open:,} are open.</source>
        <translation>Bei keiner von {count:,} Anzeigen sind alle verlangten Kenntnisse gezeigt; {open:,} sind offen.</translation>
    </message>
    <message>
        <source>Open a resume to see what to learn first.</source>
        <translation>Öffnen Sie einen Lebenslauf, um zu sehen, was zuerst zu lernen ist.</translation>
    </message>
    <message>
        <source>There are too many such sets to look at all: this one was found step by step.</source>
        <translation>Es gibt zu viele solcher Gruppen, um alle anzusehen: diese wurde Schritt für Schritt gefunden.</translation>
    </message>
    <message>
        <source>What completes a posting stands first, then what closes most. It says what the resume would show, and nothing of whom an employer takes.</source>
        <translation>Zuerst steht, was eine Anzeige vervollständigt, dann, was am meisten schließt. Das sagt, was der Lebenslauf zeigen würde, und nichts darüber, wen ein Arbeitgeber nimmt.</translation>
    </message>
    <message>
        <source>With {skills}, 1 more of {count:,} postings would have all its required skills shown; {closed:,} of {open:,} open ones would be closed.</source>
        <translation>Mit {skills} wären bei 1 weiteren von {count:,} Anzeigen alle verlangten Kenntnisse gezeigt; {closed:,} von {open:,} offenen wären geschlossen.</translation>
    </message>
    <message>
        <source>With {skills}, {closed:,} of {open:,} open required skills would be closed.</source>
        <translation>Mit {skills} wären {closed:,} von {open:,} offenen verlangten Kenntnissen geschlossen.</translation>
    </message>
    <message>
        <source>With {skills}, {completed} more of {count:,} postings would have all their required skills shown; {closed:,} of {open:,} open ones would be closed.</source>
        <translation>Mit {skills} wären bei {completed} weiteren von {count:,} Anzeigen alle verlangten Kenntnisse gezeigt; {closed:,} von {open:,} offenen wären geschlossen.</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>{count} in 1 posting</source>
        <translation>{count} in 1 Anzeige</translation>
    </message>
    <message>
        <source>{count} in {postings} postings</source>
        <translation>{count} in {postings} Anzeigen</translation>
    </message>
    <message>
        <source>{count} skills</source>
        <translation>{count} Kenntnissen</translation>
    </message>
    <message>
        <source>{posting} asks for {skill}</source>
        <translation>{posting} fragt nach {skill}</translation>
    </message>
    <message>
        <source>{shown} of {count:,} postings have all their required skills shown; {open:,} are open in the others.</source>
        <translation>Bei {shown} von {count:,} Anzeigen sind alle verlangten Kenntnisse gezeigt; in den anderen sind {open:,} offen.</translation>
    </message>
</context>
<context>
    <name>LearningModel</name>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Vervollständigt</translation>
    </message>
    <message>
        <source>Open required skills that it would close, and in how many postings</source>
        <translation>Offene verlangte Kenntnisse, die es schließen würde, und in wie vielen Anzeigen</translation>
    </message>
    <message>
        <source>Postings of which no required skill would stay open</source>
        <translation>Anzeigen, von denen keine verlangte Kenntnis offen bliebe</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>LearningPane</name>
    <message>
        <source>How many skills</source>
        <translation>Wie viele Kenntnisse</translation>
    </message>
    <message>
        <source>Keep some postings to see what to learn first.</source>
        <translation>Bewahren Sie einige Anzeigen auf, um zu sehen, was zuerst zu lernen ist.</translation>
    </message>
    <message>
        <source>Looking for what closes most.</source>
        <translation>Sucht, was am meisten schließt.</translation>
    </message>
    <message>
        <source>One skill</source>
        <translation>Eines allein</translation>
    </message>
    <message>
        <source>See all postings as if they were there</source>
        <translation>Alle Anzeigen sehen, als wären sie da</translation>
    </message>
    <message>
        <source>So many skills together close no more than fewer do.</source>
        <translation>So viele zusammen schließen nicht mehr als weniger.</translation>
    </message>
    <message>
        <source>Three together</source>
        <translation>Drei zusammen</translation>
    </message>
    <message>
        <source>Tick skills to see what they would change.</source>
        <translation>Haken Sie Kenntnisse an, um zu sehen, was sie ändern würden.</translation>
    </message>
    <message>
        <source>Ticked skills</source>
        <translation>Angehakte Kenntnisse</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Zwei zusammen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>Space ticks a skill, Right shows the sentences that ask for it, Enter opens one.</source>
        <translation>Die Leertaste hakt eine Kenntnis an, Rechts zeigt die Sätze, die danach fragen, Enter öffnet einen.</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was lernen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Markierungen bedeuten</translation>
    </message>
    <message>
        <source>a guess: a word spelled much like a skill, which counts as near at most</source>
        <translation>eine Vermutung: ein Wort, das einer Kenntnis sehr ähnelt; es zählt höchstens als verwandt</translation>
    </message>
    <message>
        <source>another of those that would do is shown, or nothing is compared yet</source>
        <translation>eine andere der Möglichkeiten ist gezeigt, oder es ist noch nichts verglichen</translation>
    </message>
    <message>
        <source>dash and dot, no tint</source>
        <translation>Strich und Punkt, ohne Farbe</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>dots, no tint</source>
        <translation>Punkte ohne Ton</translation>
    </message>
    <message>
        <source>grey dashes</source>
        <translation>graue Striche</translation>
    </message>
    <message>
        <source>grey dots</source>
        <translation>graue Punkte</translation>
    </message>
    <message>
        <source>grey text</source>
        <translation>grauer Text</translation>
    </message>
    <message>
        <source>in the resume, but the posting doesn't ask for it</source>
        <translation>im Lebenslauf, aber die Anzeige fragt nicht danach</translation>
    </message>
    <message>
        <source>left out of the posting: benefits, legal text and the like</source>
        <translation>in der Anzeige ausgelassen: Leistungen, Rechtliches und Ähnliches</translation>
    </message>
    <message>
        <source>looks like a skill, but is not in the taxonomy</source>
        <translation>sieht nach einer Kenntnis aus, steht aber nicht in der Taxonomie</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>named as not known, wanted or still being learned</source>
        <translation>als fehlend, erst gewünscht oder noch zu lernen genannt</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Linie</translation>
    </message>
    <message>
        <source>plain line</source>
        <translation>glatte Linie</translation>
    </message>
    <message>
        <source>the resume doesn't show it</source>
        <translation>der Lebenslauf zeigt es nicht</translation>
    </message>
    <message>
        <source>the resume shows it</source>
        <translation>der Lebenslauf zeigt es</translation>
    </message>
    <message>
        <source>the resume shows something near or more general</source>
        <translation>der Lebenslauf zeigt etwas Nahes oder Allgemeineres</translation>
    </message>
    <message>
        <source>this tint: ML-specific</source>
        <translation>dieser Ton: ML-spezifisch</translation>
    </message>
    <message>
        <source>this tint: general engineering</source>
        <translation>dieser Ton: allgemeine Softwaretechnik</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>Wellenlinie</translation>
    </message>
    <message>
        <source>web service</source>
        <translation>Webdienst</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Asked by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Sort by how many postings require or prefer it</source>
        <translation>Danach sortieren, wie viele Anzeigen es fordern oder wünschen</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Sort by what your resume shows, what is missing first</source>
        <translation>Danach sortieren, was der Lebenslauf zeigt; was fehlt, zuerst</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lebenslauf</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesandt</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>1 file or row could not be read.</source>
        <translation>1 Datei oder Zeile war nicht lesbar.</translation>
    </message>
    <message>
        <source>1 posting was read.</source>
        <translation>1 Anzeige wurde gelesen.</translation>
    </message>
    <message>
        <source>1 row holds no text.</source>
        <translation>1 Zeile enthält keinen Text.</translation>
    </message>
    <message>
        <source>Advertised titles, and what their postings really are</source>
        <translation>Ausgeschriebene Titel, und was die Anzeigen wirklich sind</translation>
    </message>
    <message>
        <source>By gapgui {version}. Required, preferred and mentioned count postings; the shares of a title are the mean of its postings. The same input gives the same report.</source>
        <translation>Von gapgui {version}. „Gefordert“, „gewünscht“ und „erwähnt“ zählen Anzeigen; die Anteile eines Titels sind das Mittel seiner Anzeigen. Gleiche Eingaben ergeben den gleichen Bericht.</translation>
    </message>
    <message>
        <source>Market report</source>
        <translation>Marktbericht</translation>
    </message>
    <message>
        <source>Required or wished for together</source>
        <translation>Zusammen gefordert oder gewünscht</translation>
    </message>
    <message>
        <source>There are too many titles to tell all: those of most postings are told, their counts are exact. {count:,} postings have another.</source>
        <translation>Es gibt zu viele Titel, um alle zu nennen: Genannt sind die der meisten Anzeigen, ihre Zahlen sind genau. {count:,} Anzeigen haben einen anderen.</translation>
    </message>
    <message>
        <source>What the postings ask for</source>
        <translation>Was die Anzeigen verlangen</translation>
    </message>
    <message>
        <source>What they really are</source>
        <translation>Was sie wirklich sind</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>nothing tells</source>
        <translation>nichts verrät es</translation>
    </message>
    <message>
        <source>postings</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>really</source>
        <translation>wirklich</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{count:,} files or rows could not be read.</source>
        <translation>{count:,} Dateien oder Zeilen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{count:,} postings were read.</source>
        <translation>{count:,} Anzeigen wurden gelesen.</translation>
    </message>
    <message>
        <source>{count:,} rows hold no text.</source>
        <translation>{count:,} Zeilen enthalten keinen Text.</translation>
    </message>
    <message>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <source>… and {count:,} more; the formats csv and json hold all.</source>
        <translation>… und {count:,} weitere; die Formate csv und json enthalten alle.</translation>
    </message>
</context>
<context>
    <name>MarketTable</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>postings</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>A guess: {skill} ({track}). “{text}” is taken for “{name}”, {score:.0f} % alike.</source>
        <translation>Eine Vermutung: {skill} ({track}). „{text}“ wird für „{name}“ gehalten, zu {score:.0f} % gleich.</translation>
    </message>
    <message>
        <source>Any one of: {names}.</source>
        <translation>Eines genügt: {names}.</translation>
    </message>
    <message>
        <source>Asked for in “{requirement}”, which another of them covers.</source>
        <translation>Verlangt in „{requirement}“, was etwas anderes davon abdeckt.</translation>
    </message>
    <message>
        <source>Asked for: {names}. A guess covers nothing.</source>
        <translation>Verlangt: {names}. Eine Vermutung deckt nichts ab.</translation>
    </message>
    <message>
        <source>It is asked for only if the guess is right.</source>
        <translation>Nur wenn die Vermutung stimmt, wird es verlangt.</translation>
    </message>
    <message>
        <source>Left out: {reason}.</source>
        <translation>Ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>Listed among the skills, without telling of its use.</source>
        <translation>Unter den Kenntnissen aufgezählt, ohne von der Anwendung zu berichten.</translation>
    </message>
    <message>
        <source>Mentioned here.</source>
        <translation>Hier erwähnt.</translation>
    </message>
    <message>
        <source>Named among the certificates, without telling of its use.</source>
        <translation>Bei den Zertifikaten genannt, ohne von der Anwendung zu berichten.</translation>
    </message>
    <message>
        <source>Named as not known, not used, wanted or still being learned, so it doesn't count.</source>
        <translation>Als nicht gekonnt, nicht benutzt, gewünscht oder noch in Arbeit genannt, zählt also nicht.</translation>
    </message>
    <message>
        <source>Named at the head, without telling of its use.</source>
        <translation>Im Kopf genannt, ohne von der Anwendung zu berichten.</translation>
    </message>
    <message>
        <source>Named in the summary, without telling of its use.</source>
        <translation>In der Zusammenfassung genannt, ohne von der Anwendung zu berichten.</translation>
    </message>
    <message>
        <source>Named without telling of its use.</source>
        <translation>Genannt, ohne von der Anwendung zu berichten.</translation>
    </message>
    <message>
        <source>Preferred here.</source>
        <translation>Hier gewünscht.</translation>
    </message>
    <message>
        <source>Required here.</source>
        <translation>Hier gefordert.</translation>
    </message>
    <message>
        <source>The posting doesn't ask for it.</source>
        <translation>Die Anzeige fragt nicht danach.</translation>
    </message>
    <message>
        <source>The resume doesn't show this one.</source>
        <translation>Dieses hier zeigt der Lebenslauf nicht.</translation>
    </message>
    <message>
        <source>Told of in a job, project, paper or course.</source>
        <translation>In einer Stelle, einem Projekt, einer Arbeit oder einem Kurs beschrieben.</translation>
    </message>
    <message>
        <source>Told of in a job.</source>
        <translation>Bei einer Stelle beschrieben.</translation>
    </message>
    <message>
        <source>Told of in a project.</source>
        <translation>In einem Projekt beschrieben.</translation>
    </message>
    <message>
        <source>Told of in a publication.</source>
        <translation>In einer Veröffentlichung beschrieben.</translation>
    </message>
    <message>
        <source>Told of under education.</source>
        <translation>Unter der Ausbildung beschrieben.</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>{names}. {skill} includes it.</source>
        <translation>{names}. {skill} schließt es ein.</translation>
    </message>
    <message>
        <source>{names}. {skill} includes one of them.</source>
        <translation>{names}. {skill} schließt eines davon ein.</translation>
    </message>
    <message>
        <source>{names}. {skill} is more general.</source>
        <translation>{names}. {skill} ist allgemeiner.</translation>
    </message>
    <message>
        <source>{names}. {skill} is only near.</source>
        <translation>{names}. {skill} ist nur nahe daran.</translation>
    </message>
    <message>
        <source>{skill} ({track}), found by another spelling of “{name}”.</source>
        <translation>{skill} ({track}), an anderer Schreibung von „{name}“ erkannt.</translation>
    </message>
    <message>
        <source>{skill} ({track}), found by its name.</source>
        <translation>{skill} ({track}), am Namen erkannt.</translation>
    </message>
    <message>
        <source>{skill} ({track}), found by its other name “{name}”.</source>
        <translation>{skill} ({track}), am anderen Namen „{name}“ erkannt.</translation>
    </message>
    <message>
        <source>{skill} ({track}), found by the job title “{text}”.</source>
        <translation>{skill} ({track}), gefunden durch die Berufsbezeichnung „{text}“.</translation>
    </message>
    <message>
        <source>{skill} ({track}). “{text}” is read as “{name}”, with a word that stands near.</source>
        <translation>{skill} ({track}). „{text}“ wird mit einem Wort aus der Nähe als „{name}“ gelesen.</translation>
    </message>
    <message>
        <source>“{term}” is not in the taxonomy.</source>
        <translation>„{term}“ steht nicht in der Taxonomie.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>As if your resume showed {skills}: 1 must closed.</source>
        <translation>Als zeigte der Lebenslauf {skills}: 1 Muss-Anforderung geschlossen.</translation>
    </message>
    <message>
        <source>As if your resume showed {skills}: {count} musts closed.</source>
        <translation>Als zeigte der Lebenslauf {skills}: {count} Muss-Anforderungen geschlossen.</translation>
    </message>
    <message>
        <source>Nearest are {count} postings with 1 must open each.</source>
        <translation>Am nächsten sind {count} Anzeigen mit je 1 offenen Muss-Anforderung.</translation>
    </message>
    <message>
        <source>Nearest are {count} postings with every must covered.</source>
        <translation>Am nächsten sind {count} Anzeigen, deren Muss-Anforderungen alle abgedeckt sind.</translation>
    </message>
    <message>
        <source>Nearest are {count} postings with {open} musts open each.</source>
        <translation>Am nächsten sind {count} Anzeigen mit je {open} offenen Muss-Anforderungen.</translation>
    </message>
    <message>
        <source>Nearest are {postings}, with {open} open must each.</source>
        <translation>Am nächsten sind {postings} mit je {open} offenen Muss-Anforderung.</translation>
    </message>
    <message>
        <source>Nearest are {postings}, with {open} open musts each.</source>
        <translation>Am nächsten sind {postings} mit je {open} offenen Muss-Anforderungen.</translation>
    </message>
    <message>
        <source>Nearest are {postings}: every must is covered.</source>
        <translation>Am nächsten sind {postings}: jede Muss-Anforderung ist abgedeckt.</translation>
    </message>
    <message>
        <source>Nearest is {posting}: all its {total} musts are covered.</source>
        <translation>Am nächsten ist {posting}: alle {total} Muss-Anforderungen sind abgedeckt.</translation>
    </message>
    <message>
        <source>Nearest is {posting}: its one must is covered.</source>
        <translation>Am nächsten ist {posting}: die einzige Muss-Anforderung ist abgedeckt.</translation>
    </message>
    <message>
        <source>Nearest is {posting}: {open} of {total} musts open.</source>
        <translation>Am nächsten ist {posting}: {open} von {total} Muss-Anforderungen offen.</translation>
    </message>
    <message>
        <source>No musts named.</source>
        <translation>Keine Muss-Anforderung genannt.</translation>
    </message>
    <message>
        <source>Not compared: in a language that is not read.</source>
        <translation>Nicht verglichen: in einer Sprache, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Open a resume to see which posting is nearest.</source>
        <translation>Einen Lebenslauf öffnen, um zu sehen, welche Anzeige am nächsten ist.</translation>
    </message>
    <message>
        <source>Required most often and not covered: {skills}.</source>
        <translation>Am häufigsten gefordert und nicht abgedeckt: {skills}.</translation>
    </message>
    <message>
        <source>Required most often: {skills}.</source>
        <translation>Am häufigsten gefordert: {skills}.</translation>
    </message>
    <message>
        <source>What it really is: {shares}</source>
        <translation>Worum es wirklich geht: {shares}</translation>
    </message>
    <message>
        <source>as if shown</source>
        <translation>als wäre es gezeigt</translation>
    </message>
    <message>
        <source>as if your resume showed it</source>
        <translation>als zeigte der Lebenslauf es</translation>
    </message>
    <message>
        <source>as if {reason}</source>
        <translation>als ob {reason}</translation>
    </message>
    <message>
        <source>nothing tells</source>
        <translation>nichts verrät es</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>the last open must of {count} postings</source>
        <translation>die letzte offene Muss-Anforderung von {count} Anzeigen</translation>
    </message>
    <message>
        <source>the last open must of {posting}</source>
        <translation>die letzte offene Muss-Anforderung von {posting}</translation>
    </message>
    <message>
        <source>{name}: required by {required}, required or preferred by {asked} of {all} postings</source>
        <translation>{name}: gefordert von {required}, gefordert oder gewünscht von {asked} von {all} Anzeigen</translation>
    </message>
    <message>
        <source>{posting} doesn't name {skill}.</source>
        <translation>{posting} nennt {skill} nicht.</translation>
    </message>
    <message>
        <source>{reason}, as if your resume showed that</source>
        <translation>{reason}, als zeigte der Lebenslauf das</translation>
    </message>
    <message>
        <source>{skill} ({count})</source>
        <translation>{skill} ({count})</translation>
    </message>
    <message>
        <source>{skill}: {asked}. {posting}</source>
        <translation>{skill}: {asked}. {posting}</translation>
    </message>
    <message>
        <source>{title} ({count} postings)</source>
        <translation>{title} ({count} Anzeigen)</translation>
    </message>
    <message>
        <source>{told} Complete would be {postings}.</source>
        <translation>{told} Vollständig wären {postings}.</translation>
    </message>
    <message>
        <source>{told} {count} postings would be complete.</source>
        <translation>{told} {count} Anzeigen wären vollständig.</translation>
    </message>
    <message>
        <source>{told} {postings} would be complete.</source>
        <translation>{told} {postings} wäre vollständig.</translation>
    </message>
    <message>
        <source>{track} ({count})</source>
        <translation>{track} ({count})</translation>
    </message>
    <message>
        <source>{track}: 1 must</source>
        <translation>{track}: 1 Muss-Anforderung</translation>
    </message>
    <message>
        <source>{track}: {covered} of {total} musts</source>
        <translation>{track}: {covered} von {total} Muss-Anforderungen</translation>
    </message>
    <message>
        <source>{track}: {total} musts</source>
        <translation>{track}: {total} Muss-Anforderungen</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the skills by name</source>
        <translation>Die Kenntnisse nach Namen filtern</translation>
    </message>
    <message>
        <source>Missing first</source>
        <translation>Fehlendes zuerst</translation>
    </message>
    <message>
        <source>Most asked first</source>
        <translation>Häufigstes zuerst</translation>
    </message>
    <message>
        <source>Nearest posting first</source>
        <translation>Nächste Anzeige zuerst</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Only what a posting requires and your resume doesn't cover</source>
        <translation>Nur was eine Anzeige fordert und der Lebenslauf nicht abdeckt</translation>
    </message>
    <message>
        <source>Order of the postings</source>
        <translation>Reihenfolge der Anzeigen</translation>
    </message>
    <message>
        <source>Order of the skills</source>
        <translation>Reihenfolge der Kenntnisse</translation>
    </message>
    <message>
        <source>Postings as listed</source>
        <translation>Anzeigen wie in der Liste</translation>
    </message>
    <message>
        <source>Postings by kind of work</source>
        <translation>Anzeigen nach Art der Arbeit</translation>
    </message>
    <message>
        <source>Write all postings as HTML, PDF, CSV, Markdown or JSON</source>
        <translation>Alle Anzeigen als HTML, PDF, CSV, Markdown oder JSON schreiben</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>As if</source>
        <translation>Als ob</translation>
    </message>
    <message>
        <source>Keep some postings to see them beside one another.</source>
        <translation>Einige Anzeigen aufheben, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Laying the postings beside one another.</source>
        <translation>Die Anzeigen werden nebeneinandergelegt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show in the posting</source>
        <translation>In der Anzeige zeigen</translation>
    </message>
    <message>
        <source>Show it as it is</source>
        <translation>So zeigen, wie es ist</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>What they really are</source>
        <translation>Was sie wirklich sind</translation>
    </message>
    <message>
        <source>What {posting} asks stands on top.</source>
        <translation>Was {posting} verlangt, steht oben.</translation>
    </message>
    <message>
        <source>Which postings are shown</source>
        <translation>Welche Anzeigen gezeigt sind</translation>
    </message>
    <message>
        <source>{shown} of {all} postings are shown.</source>
        <translation>{shown} von {all} Anzeigen sind gezeigt.</translation>
    </message>
</context>
<context>
    <name>NamesCorner</name>
    <message>
        <source>Nearest posting</source>
        <translation>Nächste Anzeige</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>What the postings ask</source>
        <translation>Was die Anzeigen verlangen</translation>
    </message>
</context>
<context>
    <name>NewSkillDialog</name>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Other names:</source>
        <translation>&amp;Andere Namen:</translation>
    </message>
    <message>
        <source>&amp;Take over:</source>
        <translation>&amp;Übernehmen:</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Kenntnis aufnehmen</translation>
    </message>
    <message>
        <source>Choose its category: that decides whether it counts as ML-specific or as general engineering.</source>
        <translation>Wählen Sie ihre Kategorie: Sie entscheidet, ob sie als ML-spezifisch oder als allgemeine Softwaretechnik zählt.</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>Kennung:</translation>
    </message>
    <message>
        <source>No category has “{typed}” in its name. Delete it, and the arrow at the end of the field shows all.</source>
        <translation>Keine Kategorie hat „{typed}“ im Namen. Löschen Sie es, dann zeigt der Pfeil am Ende des Felds alle.</translation>
    </message>
    <message>
        <source>Split a skill</source>
        <translation>Kenntnis teilen</translation>
    </message>
    <message>
        <source>The name needs a letter or digit.</source>
        <translation>Der Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The skills beside it in the posting are of this category.</source>
        <translation>Die Kenntnisse daneben in der Anzeige sind in dieser Kategorie.</translation>
    </message>
    <message>
        <source>There is a skill {name} already.</source>
        <translation>Die Kenntnis {name} gibt es schon.</translation>
    </message>
    <message>
        <source>other names, with commas between them</source>
        <translation>andere Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>“{name}” is a name of {skill} until now; it would mean this skill instead.</source>
        <translation>„{name}“ ist bisher ein Name von {skill}; stattdessen hieße dann diese Kenntnis so.</translation>
    </message>
    <message>
        <source>“{name}” is an English word, so it counts only where what stands around it settles it.</source>
        <translation>„{name}“ ist ein englisches Wort und zählt daher nur, wo die Umgebung es klärt.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1,234.5%</source>
        <translation>1.234,5 %</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Both files read like postings: open one resume and one posting.</source>
        <translation>Beide Dateien lesen sich wie Anzeigen: Bitte einen Lebenslauf und eine Anzeige öffnen.</translation>
    </message>
    <message>
        <source>Both files read like resumes: open one resume and one posting.</source>
        <translation>Beide Dateien lesen sich wie Lebensläufe: Bitte einen Lebenslauf und eine Anzeige öffnen.</translation>
    </message>
    <message>
        <source>Open posting</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation>Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Postings (*.txt *.md *.html *.htm *.pdf *.docx *.docm *.dotx);;All files (*)</source>
        <translation>Anzeigen (*.txt *.md *.html *.htm *.pdf *.docx *.docm *.dotx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Resumes (*.pdf *.docx *.docm *.dotx *.txt *.md *.html *.htm);;All files (*)</source>
        <translation>Lebensläufe (*.pdf *.docx *.docm *.dotx *.txt *.md *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The password was wrong. </source>
        <translation>Das Passwort war falsch. </translation>
    </message>
    <message>
        <source>{name} is protected. Its password:</source>
        <translation>{name} ist geschützt. Das Passwort:</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>'{field}' of '{skill}'</source>
        <translation>'{field}' von '{skill}'</translation>
    </message>
    <message>
        <source>'{field}' of '{skill}' names the unknown skill '{target}'</source>
        <translation>'{field}' von '{skill}' nennt die unbekannte Kenntnis '{target}'</translation>
    </message>
    <message>
        <source>'{name}' is given to '{skill}' and to '{other}'</source>
        <translation>'{name}' wird '{skill}' und '{other}' gegeben</translation>
    </message>
    <message>
        <source>'{name}' is marked {mark} but is neither the name nor an alias</source>
        <translation>'{name}' steht unter '{mark}', ist aber weder der Name noch ein Alias</translation>
    </message>
    <message>
        <source>'{name}' of '{skill}' has no letter or digit to find it by</source>
        <translation>'{name}' von '{skill}' hat weder Buchstaben noch Ziffern, an denen es zu finden wäre</translation>
    </message>
    <message>
        <source>'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context settles it) or to 'plain' (means this skill wherever it stands)</source>
        <translation>'{name}' von '{skill}' ist auch ein englisches Wort: unter 'ambiguous' eintragen (zählt nur, wo der Zusammenhang es klärt) oder unter 'plain' (meint überall diese Kenntnis)</translation>
    </message>
    <message>
        <source>'{skill}' can't imply '{target}', which implies '{skill}'</source>
        <translation>'{skill}' kann '{target}' nicht einschließen, denn das schließt '{skill}' ein</translation>
    </message>
    <message>
        <source>'{skill}' names itself in '{field}'</source>
        <translation>'{skill}' nennt sich in '{field}' selbst</translation>
    </message>
    <message>
        <source>'{skill}' names the unknown category '{category}'</source>
        <translation>'{skill}' nennt die unbekannte Kategorie '{category}'</translation>
    </message>
    <message>
        <source>'{skill}' names the unknown category '{category}'; did you mean '{meant}'?</source>
        <translation>'{skill}' nennt die unbekannte Kategorie '{category}'; ist '{meant}' gemeint?</translation>
    </message>
    <message>
        <source>'{text}' does not stand in '{within}'</source>
        <translation>'{text}' steht nicht in '{within}'</translation>
    </message>
    <message>
        <source>'{text}' has no letter or digit to find it by</source>
        <translation>'{text}' hat weder Buchstaben noch Ziffern, an denen es zu finden wäre</translation>
    </message>
    <message>
        <source>'{text}' is a name of '{skill}' and a word too: say in which phrase it is not meant, as in within: 'the {text} of'</source>
        <translation>'{text}' ist ein Name von '{skill}' und auch ein Wort: angeben, in welcher Wendung es nicht gemeint ist, etwa within: 'the {text} of'</translation>
    </message>
    <message>
        <source>'{value}' is not in '{field}' of '{skill}', so it can't be taken out</source>
        <translation>'{value}' steht nicht in '{field}' von '{skill}', kann dort also nicht gestrichen werden</translation>
    </message>
    <message>
        <source>'{within}' is too long: at most {most} characters on each side of '{text}' are looked at</source>
        <translation>'{within}' ist zu lang: auf jeder Seite von '{text}' werden höchstens {most} Zeichen angesehen</translation>
    </message>
    <message>
        <source>... and {count} more: add a word.</source>
        <translation>... und {count} weitere: ein Wort mehr hilft.</translation>
    </message>
    <message>
        <source>Both changed the same; nothing was written:</source>
        <translation>Beide Seiten haben dasselbe geändert; nichts wurde geschrieben:</translation>
    </message>
    <message>
        <source>In {values} {skill} is not meant.</source>
        <translation>In {values} ist {skill} nicht gemeint.</translation>
    </message>
    <message>
        <source>In {values} {skill} may be meant.</source>
        <translation>In {values} kann {skill} gemeint sein.</translation>
    </message>
    <message>
        <source>Mine: {mine} Theirs: {theirs}</source>
        <translation>Meine: {mine} Fremde: {theirs}</translation>
    </message>
    <message>
        <source>No longer said: {change}</source>
        <translation>Gilt nicht mehr: {change}</translation>
    </message>
    <message>
        <source>Nothing changes: that is so already.</source>
        <translation>Nichts ändert sich: das ist schon so.</translation>
    </message>
    <message>
        <source>Of “{field}” {skill} has nothing.</source>
        <translation>Von „{field}“ hat {skill} nichts.</translation>
    </message>
    <message>
        <source>One posting does not ask for {skill}.</source>
        <translation>Eine Anzeige verlangt {skill} nicht.</translation>
    </message>
    <message>
        <source>The copy is no longer used; it is kept as {path}.</source>
        <translation>Die Kopie wird nicht mehr benutzt; sie liegt als {path} bereit.</translation>
    </message>
    <message>
        <source>What only the taxonomy has counts again, since it may be new: {skills:,} skills, {values:,} names and other values. What you don't want can be taken away again.</source>
        <translation>Was nur die Taxonomie hat, zählt wieder, da es neu sein kann: {skills:,} Kenntnisse, {values:,} Namen und andere Werte. Was davon nicht erwünscht ist, lässt sich wieder wegnehmen.</translation>
    </message>
    <message>
        <source>Who is called {values} no longer shows {skill}.</source>
        <translation>Wer {values} heißt, zeigt {skill} nicht mehr.</translation>
    </message>
    <message>
        <source>Who is called {values} shows {skill}.</source>
        <translation>Wer {values} heißt, zeigt {skill}.</translation>
    </message>
    <message>
        <source>Whoever shows {skill} need not show {values}.</source>
        <translation>Wer {skill} zeigt, muss {values} nicht zeigen.</translation>
    </message>
    <message>
        <source>Whoever shows {skill} shows {values}.</source>
        <translation>Wer {skill} zeigt, zeigt {values}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Steht in {path}.</translation>
    </message>
    <message>
        <source>a change of the file</source>
        <translation>eine Änderung der Datei</translation>
    </message>
    <message>
        <source>also written</source>
        <translation>auch geschrieben</translation>
    </message>
    <message>
        <source>an item of '{field}'</source>
        <translation>ein Eintrag von '{field}'</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>no longer {change}</source>
        <translation>nicht mehr {change}</translation>
    </message>
    <message>
        <source>nothing of it.</source>
        <translation>nichts davon.</translation>
    </message>
    <message>
        <source>the category of {skill}</source>
        <translation>die Kategorie von {skill}</translation>
    </message>
    <message>
        <source>the file of own changes</source>
        <translation>die Datei eigener Änderungen</translation>
    </message>
    <message>
        <source>the name of {skill}</source>
        <translation>der Name von {skill}</translation>
    </message>
    <message>
        <source>the new skill '{skill}' has no category</source>
        <translation>die neue Kenntnis '{skill}' hat keine Kategorie</translation>
    </message>
    <message>
        <source>the new skill '{skill}' has no name</source>
        <translation>die neue Kenntnis '{skill}' hat keinen Namen</translation>
    </message>
    <message>
        <source>the taxonomy has no skill '{skill}' any more or never had; a new one needs a name and a category</source>
        <translation>die Taxonomie hat keine Kenntnis '{skill}' (mehr); eine neue braucht Namen und Kategorie</translation>
    </message>
    <message>
        <source>the taxonomy has no skill '{skill}' any more or never had; did you mean '{meant}'? A new one needs a name and a category</source>
        <translation>die Taxonomie hat keine Kenntnis '{skill}' (mehr); ist '{meant}' gemeint? Eine neue braucht Namen und Kategorie</translation>
    </message>
    <message>
        <source>the taxonomy has no skill '{skill}' to be ignored</source>
        <translation>die Taxonomie hat keine Kenntnis '{skill}', die zu übergehen wäre</translation>
    </message>
    <message>
        <source>the taxonomy has no skill '{skill}' to be misread</source>
        <translation>die Taxonomie hat keine Kenntnis '{skill}', die verlesen werden könnte</translation>
    </message>
    <message>
        <source>there is no skill '{skill}' to take away</source>
        <translation>es gibt keine Kenntnis '{skill}', die wegfallen könnte</translation>
    </message>
    <message>
        <source>{change} Nothing else of “{field}” counts.</source>
        <translation>{change} Nichts anderes aus „{field}“ zählt.</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
    <message>
        <source>{path} changes nothing.</source>
        <translation>{path} ändert nichts.</translation>
    </message>
    <message>
        <source>{skill} belongs to “{category}”.</source>
        <translation>{skill} gehört zu „{category}“.</translation>
    </message>
    <message>
        <source>{skill} ignored in one posting</source>
        <translation>{skill} in einer Anzeige übergangen</translation>
    </message>
    <message>
        <source>{skill} is a skill of your own.</source>
        <translation>{skill} ist eine eigene Kenntnis.</translation>
    </message>
    <message>
        <source>{skill} is also written {values}.</source>
        <translation>{skill} heißt auch {values}.</translation>
    </message>
    <message>
        <source>{skill} is called {name}.</source>
        <translation>{skill} wird {name} genannt.</translation>
    </message>
    <message>
        <source>{skill} is found as {values} in any casing.</source>
        <translation>{skill} wird als {values} auch bei anderer Groß- und Kleinschreibung gefunden.</translation>
    </message>
    <message>
        <source>{skill} is found as {values} only in this spelling.</source>
        <translation>{skill} wird als {values} nur in dieser Schreibung gefunden.</translation>
    </message>
    <message>
        <source>{skill} is near to {values}.</source>
        <translation>{skill} ist verwandt mit {values}.</translation>
    </message>
    <message>
        <source>{skill} is no longer near to {values}.</source>
        <translation>{skill} ist nicht mehr verwandt mit {values}.</translation>
    </message>
    <message>
        <source>{skill} is no longer written {values}.</source>
        <translation>{skill} heißt nicht mehr {values}.</translation>
    </message>
    <message>
        <source>{skill} is no skill</source>
        <translation>{skill} ist keine Kenntnis</translation>
    </message>
    <message>
        <source>{skill} is no skill.</source>
        <translation>{skill} ist keine Kenntnis.</translation>
    </message>
    <message>
        <source>{skill} stands in a category of your own, which own changes can't have: add it to another one.</source>
        <translation>{skill} steht in einer selbst angelegten Kategorie, die eigene Änderungen nicht haben können: Es ist in einer anderen hinzuzufügen.</translation>
    </message>
    <message>
        <source>{values} in the same sentence speaks for {skill}.</source>
        <translation>{values} im selben Satz spricht für {skill}.</translation>
    </message>
    <message>
        <source>{values} means {skill} only where its surroundings settle it.</source>
        <translation>{values} meint {skill} nur, wo der Zusammenhang es klärt.</translation>
    </message>
    <message>
        <source>{values} means {skill} wherever it stands.</source>
        <translation>{values} meint überall {skill}.</translation>
    </message>
    <message>
        <source>{values} needs nothing around it to mean {skill}.</source>
        <translation>{values} meint {skill} auch ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>{values} no longer means {skill} wherever it stands.</source>
        <translation>{values} meint nicht mehr überall {skill}.</translation>
    </message>
    <message>
        <source>{values} no longer speaks for {skill}.</source>
        <translation>{values} spricht nicht mehr für {skill}.</translation>
    </message>
    <message>
        <source>{value} for {skill}</source>
        <translation>{value} für {skill}</translation>
    </message>
    <message>
        <source>{value} taken from {skill}</source>
        <translation>{value} nicht für {skill}</translation>
    </message>
    <message>
        <source>“{name}” is a name of another skill by now, so it was not given to {skill}.</source>
        <translation>„{name}“ ist inzwischen ein Name einer anderen Kenntnis und wurde {skill} deshalb nicht gegeben.</translation>
    </message>
    <message>
        <source>“{name}” means {skill} and no longer {holder}.</source>
        <translation>„{name}“ meint {skill} und nicht mehr {holder}.</translation>
    </message>
    <message>
        <source>“{term}” is never offered again.</source>
        <translation>„{term}“ wird nie wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>“{term}” never offered</source>
        <translation>„{term}“ nie mehr anbieten</translation>
    </message>
    <message>
        <source>“{text}” does not mean {skill}.</source>
        <translation>„{text}“ meint nicht {skill}.</translation>
    </message>
    <message>
        <source>“{text}” in “{within}” does not mean {skill}.</source>
        <translation>„{text}“ in „{within}“ meint nicht {skill}.</translation>
    </message>
    <message>
        <source>“{value}” is not {skill}</source>
        <translation>„{value}“ ist nicht {skill}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>&amp;Also leave out:</source>
        <translation>A&amp;ußerdem auslassen:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Also leave out</source>
        <translation>Außerdem auslassen</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>“{word}” is too short: it would take single letters out.</source>
        <translation>„{word}“ ist zu kurz: Das nähme einzelne Buchstaben heraus.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>&amp;Mine in all</source>
        <translation>Überall &amp;meines</translation>
    </message>
    <message>
        <source>Give my changes to others as a pack</source>
        <translation>Meine Änderungen als Paket weitergeben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Packs (*.yaml *.yml);;All files (*)</source>
        <translation>Pakete (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take in a pack</source>
        <translation>Ein Paket übernehmen</translation>
    </message>
    <message>
        <source>The &amp;pack's in all</source>
        <translation>Überall das des &amp;Pakets</translation>
    </message>
    <message>
        <source>The pack “{pack}” and your own changes say different things. Choose for each whose word counts; nothing is written before.</source>
        <translation>Das Paket „{pack}“ und die eigenen Änderungen sagen Verschiedenes. Für jedes ist zu wählen, wessen Wort zählt; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The pack's</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>The pack's former version</source>
        <translation>Das Paket zuvor</translation>
    </message>
    <message>
        <source>my-pack</source>
        <translation>mein-paket</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>N and P go to the next mark and the one before, Enter shows its row.</source>
        <translation>N und P gehen zur nächsten Markierung und zur vorigen, Eingabe zeigt ihre Zeile.</translation>
    </message>
    <message>
        <source>Pages of the resume</source>
        <translation>Seiten des Lebenslaufs</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Where the posting asks for the selected row</source>
        <translation>Wo die Anzeige die gewählte Zeile verlangt</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>1 resume beside 1 posting.</source>
        <translation>1 Lebenslauf neben 1 Anzeige.</translation>
    </message>
    <message>
        <source>1 resume beside {postings} postings.</source>
        <translation>1 Lebenslauf neben {postings} Anzeigen.</translation>
    </message>
    <message>
        <source>A click puts the nearest postings first.</source>
        <translation>Ein Klick stellt die nächsten Anzeigen voran.</translation>
    </message>
    <message>
        <source>A click puts the resumes nearest to it on top.</source>
        <translation>Ein Klick stellt die Lebensläufe voran, die ihr am nächsten sind.</translation>
    </message>
    <message>
        <source>Nearest are {count} pairs with 1 must open each, such as {person} and {posting}.</source>
        <translation>Am nächsten sind {count} Paare mit je 1 offenen Muss-Anforderung, etwa {person} und {posting}.</translation>
    </message>
    <message>
        <source>Nearest are {count} pairs with {open} musts open each, such as {person} and {posting}.</source>
        <translation>Am nächsten sind {count} Paare mit je {open} offenen Muss-Anforderungen, etwa {person} und {posting}.</translation>
    </message>
    <message>
        <source>Nearest: {person} and {posting}, every must covered.</source>
        <translation>Am nächsten: {person} und {posting}, jede Muss-Anforderung ist abgedeckt.</translation>
    </message>
    <message>
        <source>Nearest: {person} and {posting}, {open} of {total} musts open.</source>
        <translation>Am nächsten: {person} und {posting}, {open} von {total} Muss-Anforderungen offen.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs {count} have every must covered.</source>
        <translation>Von {pairs} Paaren ist bei {count} jede Muss-Anforderung abgedeckt.</translation>
    </message>
    <message>
        <source>Open musts: ML-specific left, general engineering right; ✓ none open, – none named. The nearest posting of each resume is tinted.</source>
        <translation>Offene Muss-Anforderungen: links ML-spezifisch, rechts allgemeine Softwaretechnik; ✓ keine offen, – keine genannt. Die nächste Anzeige jedes Lebenslaufs ist getönt.</translation>
    </message>
    <message>
        <source>Open: {names}.</source>
        <translation>Offen: {names}.</translation>
    </message>
    <message>
        <source>Resume {number}</source>
        <translation>Lebenslauf {number}</translation>
    </message>
    <message>
        <source>What it really is: {shares}</source>
        <translation>Worum es wirklich geht: {shares}</translation>
    </message>
    <message>
        <source>no musts named</source>
        <translation>keine Muss-Anforderung genannt</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more as near</source>
        <translation>{count} weitere ebenso nah</translation>
    </message>
    <message>
        <source>{count} postings</source>
        <translation>{count} Anzeigen</translation>
    </message>
    <message>
        <source>{open} open: {posting}</source>
        <translation>{open} offen: {posting}</translation>
    </message>
    <message>
        <source>{person} and {posting}</source>
        <translation>{person} und {posting}</translation>
    </message>
    <message>
        <source>{resumes} resumes beside 1 posting.</source>
        <translation>{resumes} Lebensläufe neben 1 Anzeige.</translation>
    </message>
    <message>
        <source>{resumes} resumes beside {postings} postings.</source>
        <translation>{resumes} Lebensläufe neben {postings} Anzeigen.</translation>
    </message>
    <message>
        <source>{track}: {open} of {total} musts open</source>
        <translation>{track}: {open} von {total} Muss-Anforderungen offen</translation>
    </message>
    <message>
        <source>✓ {posting}</source>
        <translation>✓ {posting}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Format of the reports</source>
        <translation>Format der Berichte</translation>
    </message>
    <message>
        <source>Leave out who they are</source>
        <translation>Weglassen, wer sie sind</translation>
    </message>
    <message>
        <source>Names, contact lines, links, employers and schools; files are numbered, too</source>
        <translation>Namen, Kontaktzeilen, Links, Arbeitgeber und Schulen; auch Dateien werden nummeriert</translation>
    </message>
    <message>
        <source>Open folder of resumes…</source>
        <translation>Ordner mit Lebensläufen öffnen…</translation>
    </message>
    <message>
        <source>Write a report of each resume beside each posting into a folder</source>
        <translation>Für jeden Lebenslauf neben jeder Anzeige einen Bericht in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Write all reports…</source>
        <translation>Alle Berichte schreiben…</translation>
    </message>
</context>
<context>
    <name>PeopleNames</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>1 report was written into {folder}.</source>
        <translation>1 Bericht wurde nach {folder} geschrieben.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>Drop to read these resumes.</source>
        <translation>Loslassen, um diese Lebensläufe zu lesen.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Folder of resumes</source>
        <translation>Ordner mit Lebensläufen</translation>
    </message>
    <message>
        <source>Keep some postings to lay resumes beside them.</source>
        <translation>Einige Anzeigen aufheben, um Lebensläufe danebenzulegen.</translation>
    </message>
    <message>
        <source>Nearest to {posting} first.</source>
        <translation>Zuerst, wer {posting} am nächsten ist.</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Kein Programm hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>Open a folder of resumes to see how they stand to your postings.</source>
        <translation>Einen Ordner mit Lebensläufen öffnen, um zu sehen, wie sie zu den Anzeigen stehen.</translation>
    </message>
    <message>
        <source>Open this pair</source>
        <translation>Dieses Paar öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Postings nearest to {person} first.</source>
        <translation>Zuerst die Anzeigen, die {person} am nächsten sind.</translation>
    </message>
    <message>
        <source>Reading {done} of {total}: {name}</source>
        <translation>{done} von {total} wird gelesen: {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>There is no document in this folder that can be read.</source>
        <translation>In diesem Ordner ist kein Dokument, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>Writing {done} of {total}: {name}</source>
        <translation>{done} von {total} wird geschrieben: {name}</translation>
    </message>
    <message>
        <source>{count} reports were written into {folder}.</source>
        <translation>{count} Berichte wurden nach {folder} geschrieben.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Enter opens the pair, Space puts the resumes nearest to the posting on top.</source>
        <translation>Die Eingabetaste öffnet das Paar, die Leertaste stellt die Lebensläufe voran, die der Anzeige am nächsten sind.</translation>
    </message>
    <message>
        <source>Open musts of each person and posting</source>
        <translation>Offene Muss-Anforderungen jeder Person und Anzeige</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Posting, line {line}</source>
        <translation>Anzeige, Zeile {line}</translation>
    </message>
    <message>
        <source>Posting, page {page}</source>
        <translation>Anzeige, Seite {page}</translation>
    </message>
    <message>
        <source>Resume, line {line}</source>
        <translation>Lebenslauf, Zeile {line}</translation>
    </message>
    <message>
        <source>Resume, page {page}</source>
        <translation>Lebenslauf, Seite {page}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, {count:,} times</source>
        <translation>Zeile {line}, {count:,}-mal</translation>
    </message>
    <message>
        <source>lines {line} to {last}</source>
        <translation>Zeilen {line} bis {last}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>PostingEditor</name>
    <message>
        <source>Paste the posting here, or drop a file. Everything can be edited.</source>
        <translation>Die Anzeige hier einfügen oder eine Datei hierherziehen. Alles lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
</context>
<context>
    <name>PostingHeads</name>
    <message>
        <source>Postings</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>PostingView</name>
    <message>
        <source>Enter opens a posting, Delete removes it, letters go to a title or an employer.</source>
        <translation>Eingabe öffnet eine Anzeige, Entf entfernt sie, Buchstaben führen zu einem Titel oder Arbeitgeber.</translation>
    </message>
    <message>
        <source>Kept postings</source>
        <translation>Behaltene Anzeigen</translation>
    </message>
</context>
<context>
    <name>Postings</name>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Enter or a double click opens it.</source>
        <translation>Enter oder ein Doppelklick öffnet sie.</translation>
    </message>
    <message>
        <source>Fewest ML musts open</source>
        <translation>Am wenigsten ML offen</translation>
    </message>
    <message>
        <source>Fewest general musts open</source>
        <translation>Am wenigsten Allgemeines offen</translation>
    </message>
    <message>
        <source>Fewest musts open</source>
        <translation>Am wenigsten Pflichten offen</translation>
    </message>
    <message>
        <source>Folder of text files</source>
        <translation>Ordner mit Textdateien</translation>
    </message>
    <message>
        <source>GE {asked}</source>
        <translation>Allg. {asked}</translation>
    </message>
    <message>
        <source>GE {covered}/{asked}</source>
        <translation>Allg. {covered}/{asked}</translation>
    </message>
    <message>
        <source>GE –</source>
        <translation>Allg. –</translation>
    </message>
    <message>
        <source>Its text was damaged in the file since it was kept</source>
        <translation>Der Text ist in der Datei beschädigt worden, seit er behalten wurde</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Kept last first</source>
        <translation>Zuletzt behalten zuerst</translation>
    </message>
    <message>
        <source>Kept {day}</source>
        <translation>Behalten am {day}</translation>
    </message>
    <message>
        <source>Kept {day} from {source}</source>
        <translation>Behalten am {day} aus {source}</translation>
    </message>
    <message>
        <source>Kept {day}, pasted</source>
        <translation>Behalten am {day}, eingefügt</translation>
    </message>
    <message>
        <source>ML {asked}</source>
        <translation>ML {asked}</translation>
    </message>
    <message>
        <source>ML {covered}/{asked}</source>
        <translation>ML {covered}/{asked}</translation>
    </message>
    <message>
        <source>ML –</source>
        <translation>ML –</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>One could not be read:</source>
        <translation>Eine ließ sich nicht lesen:</translation>
    </message>
    <message>
        <source>One posting was added.</source>
        <translation>Eine Anzeige kam hinzu.</translation>
    </message>
    <message>
        <source>One posting was written to {path}.</source>
        <translation>Eine Anzeige wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>One was kept already.</source>
        <translation>Eine war schon behalten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open, with changes that are not kept</source>
        <translation>Offen, mit Änderungen, die nicht behalten sind</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagworte: {tags}</translation>
    </message>
    <message>
        <source>This is kept already as “{name}”, {when}.</source>
        <translation>Das ist schon behalten als „{name}“, {when}.</translation>
    </message>
    <message>
        <source>This looks like “{name}”, kept {when}.</source>
        <translation>Das sieht aus wie „{name}“, behalten {when}.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>changed, not kept</source>
        <translation>geändert, nicht behalten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>der Text von heute</translation>
    </message>
    <message>
        <source>the text until {day}</source>
        <translation>der Text bis {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{count} could not be read:</source>
        <translation>{count} ließen sich nicht lesen:</translation>
    </message>
    <message>
        <source>{count} postings were added.</source>
        <translation>{count} Anzeigen kamen hinzu.</translation>
    </message>
    <message>
        <source>{count} postings were written to {path}.</source>
        <translation>{count} Anzeigen wurden nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>{count} were kept already.</source>
        <translation>{count} waren schon behalten.</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>{track}: {asked} required</source>
        <translation>{track}: {asked} gefordert</translation>
    </message>
    <message>
        <source>{track}: {covered} of {asked} required covered</source>
        <translation>{track}: {covered} von {asked} geforderten abgedeckt</translation>
    </message>
</context>
<context>
    <name>PostingsMenu</name>
    <message>
        <source>&amp;All postings</source>
        <translation>&amp;Alle Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>&amp;Keep posting</source>
        <translation>Anzeige &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;List of postings</source>
        <translation>&amp;Liste der Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Many people</source>
        <translation>&amp;Viele Leute</translation>
    </message>
    <message>
        <source>&amp;Postings</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;What to learn</source>
        <translation>&amp;Was lernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as &amp;new posting</source>
        <translation>Als &amp;neue Anzeige behalten</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>PostingsPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Export: {form}…</source>
        <translation>Exportieren: {form}…</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Dateien einlesen…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>&amp;Ordner einlesen…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Einlesen und exportieren</translation>
    </message>
    <message>
        <source>Keep as &amp;new</source>
        <translation>Als &amp;neue behalten</translation>
    </message>
    <message>
        <source>No kept posting has all these words.</source>
        <translation>Keine behaltene Anzeige hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. {key} keeps the open posting here.</source>
        <translation>Noch ist nichts behalten. {key} behält hier die offene Anzeige.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search kept postings</source>
        <translation>Behaltene Anzeigen durchsuchen</translation>
    </message>
    <message>
        <source>What has &amp;changed</source>
        <translation>Was sich ge&amp;ändert hat</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>[Contact]</source>
        <translation>[Kontakt]</translation>
    </message>
    <message>
        <source>[Employer]</source>
        <translation>[Arbeitgeber]</translation>
    </message>
    <message>
        <source>[Left out]</source>
        <translation>[Ausgelassen]</translation>
    </message>
    <message>
        <source>[Link]</source>
        <translation>[Link]</translation>
    </message>
    <message>
        <source>[Name]</source>
        <translation>[Name]</translation>
    </message>
    <message>
        <source>[School]</source>
        <translation>[Schule]</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>“{word}” stands nowhere in the resume as a whole word.</source>
        <translation>„{word}“ steht nirgends als ganzes Wort im Lebenslauf.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Datei bearbeiten</translation>
    </message>
    <message>
        <source>One of your own changes can't be made; the others count. {file}, line {line}: {message}</source>
        <translation>Eine der eigenen Änderungen geht nicht; die anderen zählen. {file}, Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Problems of the taxonomy</source>
        <translation>Probleme der Taxonomie</translation>
    </message>
    <message>
        <source>The last good version stays in use.</source>
        <translation>Die letzte gute Fassung bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The taxonomy that comes with gapgui is in use.</source>
        <translation>In Gebrauch ist die Taxonomie, die mit gapgui kommt.</translation>
    </message>
    <message>
        <source>{count:,} of your own changes can't be made; the others count. {file}, line {line}: {message}</source>
        <translation>{count:,} der eigenen Änderungen gehen nicht; die anderen zählen. {file}, Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>{file} has a problem. {used} Line {line}: {message}</source>
        <translation>{file} hat ein Problem. {used} Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>{file} has {count:,} problems. {used} Line {line}: {message}</source>
        <translation>{file} hat {count:,} Probleme. {used} Zeile {line}: {message}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped. What is finished is kept in {folder}: the same command goes on from there.</source>
        <translation>Angehalten. Was fertig ist, liegt in {folder}: Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped. With --resume FOLDER what is finished would have been kept.</source>
        <translation>Angehalten. Mit --resume ORDNER wäre erhalten geblieben, was fertig war.</translation>
    </message>
    <message>
        <source>{files:,} files, {share:.0%}, {left} left</source>
        <translation>{files:,} Dateien, {share:.0%}, noch {left}</translation>
    </message>
    <message>
        <source>{postings:,} postings, {share:.0%}, {left} left</source>
        <translation>{postings:,} Anzeigen, {share:.0%}, noch {left}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep as new</source>
        <translation>Als neue behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>One posting is not read yet.</source>
        <translation>Eine Anzeige ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Open that</source>
        <translation>Jene öffnen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>The changes of “{name}” are kept, and its former text beside them.</source>
        <translation>Die Änderungen von „{name}“ sind behalten, der frühere Text daneben auch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>{count} postings are not read yet.</source>
        <translation>{count} Anzeigen sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>{count} postings were removed.</source>
        <translation>{count} Anzeigen wurden entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is as it was when it was kept.</source>
        <translation>„{name}“ ist noch so wie behalten.</translation>
    </message>
    <message>
        <source>“{name}” is kept already, as it stands.</source>
        <translation>„{name}“ ist schon so behalten, wie es dasteht.</translation>
    </message>
    <message>
        <source>“{name}” was changed and left; its changes are not kept yet.</source>
        <translation>„{name}“ wurde geändert und verlassen; die Änderungen sind noch nicht behalten.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lese {done} von {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a guess from “{word}”: {reason}</source>
        <translation>eine Vermutung aus „{word}“: {reason}</translation>
    </message>
    <message>
        <source>a guess: a word much like {names}</source>
        <translation>vermutlich: ein Wort, das {names} ähnelt</translation>
    </message>
    <message>
        <source>a guess: {names}</source>
        <translation>vermutlich: {names}</translation>
    </message>
    <message>
        <source>by a job title: {reason}</source>
        <translation>durch eine Berufsbezeichnung: {reason}</translation>
    </message>
    <message>
        <source>has {names}</source>
        <translation>zeigt {names}</translation>
    </message>
    <message>
        <source>in no dated job</source>
        <translation>in keiner datierten Stelle</translation>
    </message>
    <message>
        <source>in the resume</source>
        <translation>im Lebenslauf</translation>
    </message>
    <message>
        <source>met by {names}</source>
        <translation>erfüllt durch {names}</translation>
    </message>
    <message>
        <source>named as not known yet</source>
        <translation>als noch fehlend genannt</translation>
    </message>
    <message>
        <source>near: {names}</source>
        <translation>verwandt: {names}</translation>
    </message>
    <message>
        <source>near: {names} (for {asked})</source>
        <translation>verwandt: {names} (für {asked})</translation>
    </message>
    <message>
        <source>not in the resume</source>
        <translation>nicht im Lebenslauf</translation>
    </message>
    <message>
        <source>only in general: {names}</source>
        <translation>nur allgemein: {names}</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>nur aufgezählt</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>nur {names}</translation>
    </message>
    <message>
        <source>shown through {names}</source>
        <translation>gezeigt durch {names}</translation>
    </message>
    <message>
        <source>shown through {names}, which include {asked}</source>
        <translation>gezeigt durch {names}, die {asked} einschließen</translation>
    </message>
    <message>
        <source>shown through {names}, which includes {asked}</source>
        <translation>gezeigt durch {names}, das {asked} einschließt</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>durch {names}</translation>
    </message>
    <message>
        <source>your resume doesn't mention any of them</source>
        <translation>der Lebenslauf erwähnt nichts davon</translation>
    </message>
    <message>
        <source>your resume doesn't mention it</source>
        <translation>der Lebenslauf erwähnt es nicht</translation>
    </message>
    <message>
        <source>your resume has it only as a link</source>
        <translation>der Lebenslauf hat es nur als Link</translation>
    </message>
    <message>
        <source>your resume has {names} only as a link</source>
        <translation>der Lebenslauf hat {names} nur als Link</translation>
    </message>
    <message>
        <source>your resume names it</source>
        <translation>der Lebenslauf nennt es</translation>
    </message>
    <message>
        <source>your resume names it only as not known, wanted or being learnt</source>
        <translation>der Lebenslauf nennt es nur als etwas, das fehlt, erst gewünscht ist oder noch gelernt wird</translation>
    </message>
    <message>
        <source>your resume names {names} only as not known, wanted or being learnt</source>
        <translation>der Lebenslauf nennt {names} nur als etwas, das fehlt, erst gewünscht ist oder noch gelernt wird</translation>
    </message>
    <message>
        <source>your resume shows it only by the job title {titles}</source>
        <translation>der Lebenslauf zeigt es nur durch die Berufsbezeichnung {titles}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{reason} (a job title)</source>
        <translation>{reason} (eine Berufsbezeichnung)</translation>
    </message>
    <message>
        <source>{reason} (asked for by a guess: the posting writes “{word}”)</source>
        <translation>{reason} (vermutlich verlangt: die Anzeige schreibt „{word}“)</translation>
    </message>
    <message>
        <source>{reason} (by the job title {titles})</source>
        <translation>{reason} (durch die Berufsbezeichnung {titles})</translation>
    </message>
    <message>
        <source>{reason} (in part a job title)</source>
        <translation>{reason} (zum Teil eine Berufsbezeichnung)</translation>
    </message>
    <message>
        <source>{reason} ({names} by the job title {titles})</source>
        <translation>{reason} ({names} durch die Berufsbezeichnung {titles})</translation>
    </message>
    <message>
        <source>{years} asked, {where}</source>
        <translation>{years} verlangt, {where}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>RecentChoice</name>
    <message>
        <source>&amp;Forget them now</source>
        <translation>Jetzt &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Offer the files that were opened last again</source>
        <translation>&amp;Zuletzt geöffnete Dateien wieder anbieten</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>{file} was moved, renamed or deleted.</source>
        <translation>{file} wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation>{name} (nicht mehr da)</translation>
    </message>
    <message>
        <source>{resume} with {posting}</source>
        <translation>{resume} mit {posting}</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Seite {page} von {pages} wird erkannt …</translation>
    </message>
    <message>
        <source>Recognising the text of {name} …</source>
        <translation>Der Text von {name} wird erkannt …</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>That takes some seconds a page and happens on this computer. The result may have errors.</source>
        <translation>Das dauert einige Sekunden je Seite und geschieht auf diesem Rechner. Das Ergebnis kann Fehler haben.</translation>
    </message>
    <message>
        <source>{name} shows text as a picture. Recognise it?</source>
        <translation>{name} zeigt Text als Bild. Erkennen?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A posting without a title</source>
        <translation>Eine Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>Asked for, not compared</source>
        <translation>Verlangt, nicht verglichen</translation>
    </message>
    <message>
        <source>By gapgui {version}, on one computer and without a network. It speaks of what the documents say, not of what a person can do.</source>
        <translation>Mit gapgui {version}, auf einem einzelnen Rechner und ohne Netz. Der Bericht sagt, was in den Dokumenten steht, nicht, was ein Mensch kann.</translation>
    </message>
    <message>
        <source>By gapgui {version}, on one computer and without a network. It speaks of what the documents say, not of what a person can do. The same input gives the same report; a job that goes on counts to the file's date or to this month.</source>
        <translation>Mit gapgui {version}, auf einem einzelnen Rechner und ohne Netz. Der Bericht sagt, was in den Dokumenten steht, nicht, was ein Mensch kann. Gleiche Eingaben ergeben den gleichen Bericht; eine Stelle, die andauert, zählt bis zum Datum der Datei oder bis zu diesem Monat.</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Each share is from its sentences, its title and the skills that it asks for.</source>
        <translation>Jeder Anteil kommt aus ihren Sätzen, ihrem Titel und den Kenntnissen, die sie verlangt.</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gap report: what this posting asks for, and what the resume shows of it</source>
        <translation>Lückenbericht: was diese Anzeige verlangt und was der Lebenslauf davon zeigt</translation>
    </message>
    <message>
        <source>Gap report: {resume} beside {posting}</source>
        <translation>Lückenbericht: {resume} neben {posting}</translation>
    </message>
    <message>
        <source>Gap report: {title}</source>
        <translation>Lückenbericht: {title}</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstand</translation>
    </message>
    <message>
        <source>How well the resume could be read</source>
        <translation>Wie gut der Lebenslauf zu lesen war</translation>
    </message>
    <message>
        <source>Left out of the posting</source>
        <translation>In der Anzeige ausgelassen</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Nichts verlangt</translation>
    </message>
    <message>
        <source>Own changes</source>
        <translation>Eigene Änderungen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>Taxonomie</translation>
    </message>
    <message>
        <source>Terms the taxonomy does not know</source>
        <translation>Begriffe, die die Taxonomie nicht kennt</translation>
    </message>
    <message>
        <source>Text that asks for no skill was not searched for any.</source>
        <translation>Text, der keine Kenntnisse verlangt, wurde nicht danach durchsucht.</translation>
    </message>
    <message>
        <source>The posting asks for</source>
        <translation>Die Anzeige verlangt</translation>
    </message>
    <message>
        <source>The resume shows</source>
        <translation>Der Lebenslauf zeigt</translation>
    </message>
    <message>
        <source>They may be skills; they were not compared.</source>
        <translation>Es können Kenntnisse sein; verglichen wurden sie nicht.</translation>
    </message>
    <message>
        <source>What the posting really is</source>
        <translation>Worum es in der Anzeige wirklich geht</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>gapgui {version}, on this computer alone. The same input gives the same report; a job that goes on counts to the file's date or to this month.</source>
        <translation>gapgui {version}, allein auf diesem Rechner. Gleiche Eingaben ergeben den gleichen Bericht; eine Stelle, die andauert, zählt bis zum Datum der Datei oder bis zu diesem Monat.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{resume} beside {posting}</source>
        <translation>{resume} neben {posting}</translation>
    </message>
    <message>
        <source>“</source>
        <translation>„</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
    <message>
        <source>”</source>
        <translation>“</translation>
    </message>
</context>
<context>
    <name>RequirementModel</name>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>RequirementView</name>
    <message>
        <source>Enter shows the evidence of a row, Esc comes back.</source>
        <translation>Eingabe zeigt die Belege einer Zeile, Esc führt zurück.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>{skill} is another name of:</source>
        <translation>{skill} ist ein anderer Name für:</translation>
    </message>
</context>
<context>
    <name>ResumePane</name>
    <message>
        <source>Fit</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Let the page fill the width</source>
        <translation>Die Seite füllt die Breite</translation>
    </message>
    <message>
        <source>No resume is open. Drop one here: PDF, DOCX, TXT or MD.</source>
        <translation>Kein Lebenslauf ist geöffnet. Einen hierherziehen: PDF, DOCX, TXT oder MD.</translation>
    </message>
    <message>
        <source>Open resume…</source>
        <translation>Lebenslauf öffnen…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the resume, as a parser sees it</source>
        <translation>Text des Lebenslaufs, wie ein Programm ihn sieht</translation>
    </message>
    <message>
        <source>The page as it looks</source>
        <translation>Die Seite, wie sie aussieht</translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation>Was ein Programm sieht</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Tesseract was found. It reads: {languages}.</source>
        <translation>Tesseract ist da und liest: {languages}.</translation>
    </message>
    <message>
        <source>Tesseract was found: the text of scans can be recognised.</source>
        <translation>Tesseract ist da: Der Text von Scans kann erkannt werden.</translation>
    </message>
    <message>
        <source>Tesseract was not found. With it, the text of scans can be recognised: install tesseract-ocr.</source>
        <translation>Tesseract fehlt. Mit ihm kann der Text von Scans erkannt werden: tesseract-ocr installieren.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Markierungen:</translation>
    </message>
    <message>
        <source>Recent files:</source>
        <translation>Letzte Dateien:</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Berichte:</translation>
    </message>
    <message>
        <source>Scans:</source>
        <translation>Scans:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Taxonomy:</source>
        <translation>Taxonomie:</translation>
    </message>
</context>
<context>
    <name>SkillChoice</name>
    <message>
        <source>No skill has this in its name.</source>
        <translation>Keine Kenntnis hat das im Namen.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens tippen</translation>
    </message>
</context>
<context>
    <name>SkillForm</name>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Eine Kenntnis braucht einen Namen.</translation>
    </message>
    <message>
        <source>Back to the shipped values</source>
        <translation>Zurück zu den mitgelieferten Werten</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>Kennung:</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Vereinen mit…</translation>
    </message>
    <message>
        <source>Not a skill</source>
        <translation>Keine Kenntnis</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>There is no skill called “{text}”.</source>
        <translation>Keine Kenntnis heißt „{text}“.</translation>
    </message>
    <message>
        <source>What led to it leads to what it showed as well: {skills}.</source>
        <translation>Was zu ihr führte, führt nun zu dem, was sie mit zeigte: {skills}.</translation>
    </message>
    <message>
        <source>{skill} is not a skill, by you. “Back to the shipped values” brings it back.</source>
        <translation>{skill} ist auf eigenen Wunsch keine Kenntnis. „Zurück zu den mitgelieferten Werten“ bringt sie wieder.</translation>
    </message>
</context>
<context>
    <name>SkillTree</name>
    <message>
        <source>changed by you</source>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>no skill, by you</source>
        <translation>selbst ausgeschlossen</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Check that the whole posting is there. If it names skills that are not in the taxonomy, add them.</source>
        <translation>Ist die ganze Anzeige da? Nennt sie Kenntnisse, die nicht in der Taxonomie stehen, lassen sie sich dort ergänzen.</translation>
    </message>
    <message>
        <source>Look at its text: is it all there, and in the right order?</source>
        <translation>Seinen Text ansehen: Ist alles da, und in der richtigen Reihenfolge?</translation>
    </message>
    <message>
        <source>Look at the text of the resume: is it all there, and in the right order?</source>
        <translation>Den Text des Lebenslaufs ansehen: Ist alles da, und in der richtigen Reihenfolge?</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the resume.</source>
        <translation>Im Lebenslauf wurde keine Kenntnis der Taxonomie erkannt.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open a resume and paste a posting.</source>
        <translation>Einen Lebenslauf öffnen und eine Anzeige einfügen.</translation>
    </message>
    <message>
        <source>Open a resume to see which of them it shows.</source>
        <translation>Einen Lebenslauf öffnen, um zu sehen, welche davon er zeigt.</translation>
    </message>
    <message>
        <source>Paste a posting to see which of its requirements they cover.</source>
        <translation>Eine Anzeige einfügen, um zu sehen, welche ihrer Anforderungen sie abdecken.</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Reading what you opened.</source>
        <translation>Das Geöffnete wird gelesen.</translation>
    </message>
    <message>
        <source>The posting asks for one skill.</source>
        <translation>Die Anzeige verlangt eine Kenntnis.</translation>
    </message>
    <message>
        <source>The posting asks for {count} skills.</source>
        <translation>Die Anzeige verlangt {count} Kenntnisse.</translation>
    </message>
    <message>
        <source>Your resume</source>
        <translation>Der Lebenslauf</translation>
    </message>
    <message>
        <source>Your resume shows one skill.</source>
        <translation>Der Lebenslauf zeigt eine Kenntnis.</translation>
    </message>
    <message>
        <source>Your resume shows {count} skills.</source>
        <translation>Der Lebenslauf zeigt {count} Kenntnisse.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>analysed in {time:.0f} ms</source>
        <translation>in {time:.0f} ms ausgewertet</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>read in {seconds:.2f} s</source>
        <translation>in {seconds:.2f} s gelesen</translation>
    </message>
    <message>
        <source>{file} · {count:,} skills</source>
        <translation>{file} · {count:,} Kenntnisse</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 is shown for fewer years than asked.</source>
        <translation>1 ist für weniger Jahre gezeigt als verlangt.</translation>
    </message>
    <message>
        <source>1 of {total} is partial: {name}. Only something near or more general is shown.</source>
        <translation>1 von {total} ist teilweise abgedeckt: {name}. Nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>1 of {total} named skills is missing: {name}.</source>
        <translation>1 von {total} genannten Kenntnissen fehlt: {name}.</translation>
    </message>
    <message>
        <source>1 of {total} preferred skills is missing: {name}.</source>
        <translation>1 von {total} gewünschten Kenntnissen fehlt: {name}.</translation>
    </message>
    <message>
        <source>1 of {total} required skills is missing: {name}.</source>
        <translation>1 von {total} geforderten Kenntnissen fehlt: {name}.</translation>
    </message>
    <message>
        <source>Besides, 1 is partial: only something near or more general is shown.</source>
        <translation>Außerdem ist 1 teilweise abgedeckt: nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>Besides, {count} are partial: only something near or more general is shown.</source>
        <translation>Außerdem sind {count} teilweise abgedeckt: nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>General engineering: {names}.</source>
        <translation>Allgemeine Softwaretechnik: {names}.</translation>
    </message>
    <message>
        <source>ML: {names}.</source>
        <translation>ML: {names}.</translation>
    </message>
    <message>
        <source>No named skill is missing.</source>
        <translation>Keine genannte Kenntnis fehlt.</translation>
    </message>
    <message>
        <source>No required skill is missing.</source>
        <translation>Keine geforderte Kenntnis fehlt.</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the posting, so there is nothing to compare.</source>
        <translation>In der Anzeige wurde keine Kenntnis der Taxonomie erkannt; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the resume, so it was not compared; see how it was read.</source>
        <translation>Im Lebenslauf wurde keine Kenntnis der Taxonomie erkannt, er wurde deshalb nicht verglichen; wie er gelesen wurde, steht bei ihm.</translation>
    </message>
    <message>
        <source>The one named skill is missing: {name}.</source>
        <translation>Die eine genannte Kenntnis fehlt: {name}.</translation>
    </message>
    <message>
        <source>The one named skill is partial: {name}. Only something near or more general is shown.</source>
        <translation>Die eine genannte Kenntnis ist teilweise abgedeckt: {name}. Nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>The one preferred skill is missing: {name}.</source>
        <translation>Die eine gewünschte Kenntnis fehlt: {name}.</translation>
    </message>
    <message>
        <source>The one required skill is missing: {name}.</source>
        <translation>Die eine geforderte Kenntnis fehlt: {name}.</translation>
    </message>
    <message>
        <source>The one required skill is partial: {name}. Only something near or more general is shown.</source>
        <translation>Die eine geforderte Kenntnis ist teilweise abgedeckt: {name}. Nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>The posting marks no skill as required.</source>
        <translation>Die Anzeige fordert keine Kenntnis ausdrücklich.</translation>
    </message>
    <message>
        <source>The resume could hardly be read, so it was not compared; see how it was read, and what to do.</source>
        <translation>Der Lebenslauf war kaum zu lesen und wurde deshalb nicht verglichen; wie er gelesen wurde und was zu tun ist, steht bei ihm.</translation>
    </message>
    <message>
        <source>This posting looks {language}; gapgui reads English and German, so what was found in it may not be all and is not compared.</source>
        <translation>Diese Anzeige ist dem Anschein nach auf {language}; gapgui liest Englisch und Deutsch, deshalb ist das Gefundene vielleicht nicht alles und wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Your resume shows all {total} named skills.</source>
        <translation>Der Lebenslauf zeigt alle {total} genannten Kenntnisse.</translation>
    </message>
    <message>
        <source>Your resume shows all {total} required skills.</source>
        <translation>Der Lebenslauf zeigt alle {total} geforderten Kenntnisse.</translation>
    </message>
    <message>
        <source>Your resume shows the one named skill.</source>
        <translation>Der Lebenslauf zeigt die eine genannte Kenntnis.</translation>
    </message>
    <message>
        <source>Your resume shows the one required skill.</source>
        <translation>Der Lebenslauf zeigt die eine geforderte Kenntnis.</translation>
    </message>
    <message>
        <source>all ML-specific</source>
        <translation>alle ML-spezifisch</translation>
    </message>
    <message>
        <source>all general engineering</source>
        <translation>alle aus der allgemeinen Softwaretechnik</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>vielleicht {name}</translation>
    </message>
    <message>
        <source>{count} are shown for fewer years than asked.</source>
        <translation>{count} sind für weniger Jahre gezeigt als verlangt.</translation>
    </message>
    <message>
        <source>{count} more may be there, spelled in another way.</source>
        <translation>Vielleicht da, nur anders geschrieben: {count} weitere.</translation>
    </message>
    <message>
        <source>{guessed} of {total} may be there, spelled in another way: {names}.</source>
        <translation>{guessed} von {total} sind vielleicht da, nur anders geschrieben: {names}.</translation>
    </message>
    <message>
        <source>{missing} of {total} named skills are missing, {side}: {names}.</source>
        <translation>{missing} von {total} genannten Kenntnissen fehlen, {side}: {names}.</translation>
    </message>
    <message>
        <source>{missing} of {total} named skills are missing.</source>
        <translation>{missing} von {total} genannten Kenntnissen fehlen.</translation>
    </message>
    <message>
        <source>{missing} of {total} preferred skills are missing, {side}: {names}.</source>
        <translation>{missing} von {total} gewünschten Kenntnissen fehlen, {side}: {names}.</translation>
    </message>
    <message>
        <source>{missing} of {total} preferred skills are missing.</source>
        <translation>{missing} von {total} gewünschten Kenntnissen fehlen.</translation>
    </message>
    <message>
        <source>{missing} of {total} required skills are missing, {side}: {names}.</source>
        <translation>{missing} von {total} geforderten Kenntnissen fehlen, {side}: {names}.</translation>
    </message>
    <message>
        <source>{missing} of {total} required skills are missing.</source>
        <translation>{missing} von {total} geforderten Kenntnissen fehlen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} or another</source>
        <translation>{names} oder eine andere</translation>
    </message>
    <message>
        <source>{names} or {count} others</source>
        <translation>{names} oder {count} andere</translation>
    </message>
    <message>
        <source>{names}; and {count} more</source>
        <translation>{names}; und {count} weitere</translation>
    </message>
    <message>
        <source>{name} (ML-specific)</source>
        <translation>{name} (ML-spezifisch)</translation>
    </message>
    <message>
        <source>{name} (general engineering)</source>
        <translation>{name} (allgemeine Softwaretechnik)</translation>
    </message>
    <message>
        <source>{near} of {total} are partial, {side}: {names}. Only something near or more general is shown.</source>
        <translation>{near} von {total} sind teilweise abgedeckt, {side}: {names}. Nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
    <message>
        <source>{near} of {total} are partial: only something near or more general is shown.</source>
        <translation>{near} von {total} sind teilweise abgedeckt: nur Verwandtes oder Allgemeineres ist gezeigt.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei in Gebrauch</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Its name is not valid</source>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>any_of</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>min_years</source>
        <translation>Mindestjahre</translation>
    </message>
    <message>
        <source>posting_line</source>
        <translation>Zeile der Anzeige</translation>
    </message>
    <message>
        <source>posting_sentence</source>
        <translation>Satz der Anzeige</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>resume_page</source>
        <translation>Seite des Lebenslaufs</translation>
    </message>
    <message>
        <source>resume_text</source>
        <translation>Text des Lebenslaufs</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{covered} of {total} mentioned</source>
        <translation>Erwähnt: {covered} von {total}</translation>
    </message>
    <message>
        <source>{covered} of {total} preferred</source>
        <translation>Gewünscht: {covered} von {total}</translation>
    </message>
    <message>
        <source>{covered} of {total} required</source>
        <translation>Gefordert: {covered} von {total}</translation>
    </message>
    <message>
        <source>{total} mentioned</source>
        <translation>Erwähnt: {total}</translation>
    </message>
    <message>
        <source>{total} preferred</source>
        <translation>Gewünscht: {total}</translation>
    </message>
    <message>
        <source>{total} required</source>
        <translation>Gefordert: {total}</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <source>'broader' of '{id}' must be yes or no</source>
        <translation>'broader' von '{id}' muss yes oder no sein</translation>
    </message>
    <message>
        <source>'implies' runs in a circle: {circle}</source>
        <translation>'implies' läuft im Kreis: {circle}</translation>
    </message>
    <message>
        <source>'removed' of '{id}' must be true or false</source>
        <translation>'removed' von '{id}' muss true oder false sein</translation>
    </message>
    <message>
        <source>'{field}' may hold only words and phrases</source>
        <translation>'{field}' darf nur Wörter und Wortgruppen enthalten</translation>
    </message>
    <message>
        <source>'{field}' must be a list: [a, b]</source>
        <translation>'{field}' muss eine Liste sein: [a, b]</translation>
    </message>
    <message>
        <source>'{field}' must be a mapping of ids to fields</source>
        <translation>'{field}' muss Kennungen ihre Felder zuordnen</translation>
    </message>
    <message>
        <source>'{field}' must be a word or phrase</source>
        <translation>'{field}' muss ein Wort oder eine Wortgruppe sein</translation>
    </message>
    <message>
        <source>'{field}' of '{skill}' may hold only words and phrases</source>
        <translation>'{field}' von '{skill}' darf nur Wörter und Wortgruppen enthalten</translation>
    </message>
    <message>
        <source>'{field}' of '{skill}' must be a list: [a, b]</source>
        <translation>'{field}' von '{skill}' muss eine Liste sein: [a, b]</translation>
    </message>
    <message>
        <source>'{field}' of '{skill}' names the unknown skill '{target}'</source>
        <translation>'{field}' von '{skill}' nennt die unbekannte Kenntnis '{target}'</translation>
    </message>
    <message>
        <source>'{field}' of '{skill}' names the unknown skill '{target}'; did you mean '{meant}'?</source>
        <translation>'{field}' von '{skill}' nennt die unbekannte Kenntnis '{target}'; ist '{meant}' gemeint?</translation>
    </message>
    <message>
        <source>'{name}' is a name of '{skill}' and of '{other}': mark it ambiguous in both, or drop one</source>
        <translation>'{name}' ist ein Name von '{skill}' und von '{other}': in beiden unter 'ambiguous' eintragen oder einen streichen</translation>
    </message>
    <message>
        <source>'{name}' is marked {mark} but is neither the name nor an alias</source>
        <translation>'{name}' steht unter '{mark}', ist aber weder der Name noch ein Alias</translation>
    </message>
    <message>
        <source>'{name}' is marked {mark} but is neither the name nor an alias; did you mean '{meant}'?</source>
        <translation>'{name}' steht unter '{mark}', ist aber weder der Name noch ein Alias; ist '{meant}' gemeint?</translation>
    </message>
    <message>
        <source>'{name}' of '{skill}' has no letter or digit to find it by</source>
        <translation>'{name}' von '{skill}' hat weder Buchstaben noch Ziffern, an denen es zu finden wäre</translation>
    </message>
    <message>
        <source>'{name}' of '{skill}' is already found through '{spelling}': leave it out</source>
        <translation>'{name}' von '{skill}' wird schon durch '{spelling}' gefunden: weglassen</translation>
    </message>
    <message>
        <source>'{name}' of '{skill}' is an English word: add it to 'ambiguous' (counts only where the context settles it) or to 'plain' (means this skill wherever it stands)</source>
        <translation>'{name}' von '{skill}' ist auch ein englisches Wort: unter 'ambiguous' eintragen (zählt nur, wo der Zusammenhang es klärt) oder unter 'plain' (meint überall diese Kenntnis)</translation>
    </message>
    <message>
        <source>'{owner}' has no {field}</source>
        <translation>'{owner}' hat kein Feld '{field}'</translation>
    </message>
    <message>
        <source>'{skill}' implies more than {most} skills, itself or through others</source>
        <translation>'{skill}' schließt mehr als {most} Fähigkeiten ein, selbst oder über andere</translation>
    </message>
    <message>
        <source>'{skill}' names itself in '{field}'</source>
        <translation>'{skill}' nennt sich in '{field}' selbst</translation>
    </message>
    <message>
        <source>'{value}' stands twice in '{field}' of '{skill}'</source>
        <translation>'{value}' steht zweimal in '{field}' von '{skill}'</translation>
    </message>
    <message>
        <source>a character that YAML doesn't allow: {reason}</source>
        <translation>ein Zeichen, das YAML nicht erlaubt: {reason}</translation>
    </message>
    <message>
        <source>a file of own changes begins with 'overlay: 1'</source>
        <translation>eine Datei eigener Änderungen beginnt mit 'overlay: 1'</translation>
    </message>
    <message>
        <source>a key must be a plain word</source>
        <translation>ein Schlüssel muss ein einfaches Wort sein</translation>
    </message>
    <message>
        <source>a second document; the file may hold only one</source>
        <translation>ein zweites Dokument; die Datei darf nur eines enthalten</translation>
    </message>
    <message>
        <source>a value of '{field}' holds a character that can't be seen ({sign})</source>
        <translation>ein Wert von „{field}“ enthält ein Zeichen, das nicht zu sehen ist ({sign})</translation>
    </message>
    <message>
        <source>an item of '{field}' needs {lacking}</source>
        <translation>ein Eintrag von '{field}' braucht {lacking}</translation>
    </message>
    <message>
        <source>category '{id}'</source>
        <translation>Kategorie '{id}'</translation>
    </message>
    <message>
        <source>category '{id}' has no skills</source>
        <translation>Kategorie '{id}' hat keine Kenntnisse</translation>
    </message>
    <message>
        <source>category '{id}' stands twice</source>
        <translation>Kategorie '{id}' steht zweimal da</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>kein gültiges YAML: {reason}</translation>
    </message>
    <message>
        <source>skill '{id}'</source>
        <translation>Kenntnis '{id}'</translation>
    </message>
    <message>
        <source>skill '{id}' stands twice, first in line {line}</source>
        <translation>Kenntnis '{id}' steht zweimal da, zuerst in Zeile {line}</translation>
    </message>
    <message>
        <source>the category id '{id}' must be lower-case words joined by hyphens</source>
        <translation>die Kennung der Kategorie '{id}' muss aus kleingeschriebenen Wörtern mit Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB; is it a taxonomy?</source>
        <translation>die Datei ist größer als {size} MB; ist sie eine Taxonomie?</translation>
    </message>
    <message>
        <source>the skill id '{id}' must be lower-case words joined by hyphens</source>
        <translation>die Kennung der Kenntnis '{id}' muss aus kleingeschriebenen Wörtern mit Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>the taxonomy is empty: 'categories:' is missing</source>
        <translation>die Taxonomie ist leer: 'categories:' fehlt</translation>
    </message>
    <message>
        <source>the {field} of '{owner}' must be a word or phrase</source>
        <translation>'{field}' von '{owner}' muss ein Wort oder eine Wortgruppe sein</translation>
    </message>
    <message>
        <source>these changes are written for another version of gapgui (overlay: {version}); this one reads 1</source>
        <translation>diese Änderungen sind für eine andere Version von gapgui geschrieben (overlay: {version}); diese hier liest 1</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as UTF-8</source>
        <translation>das ist kein Text in UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>track '{track}' is unknown: write ml or general</source>
        <translation>'{track}' ist als 'track' unbekannt: ml oder general schreiben</translation>
    </message>
    <message>
        <source>{owner} has an unknown field '{field}'</source>
        <translation>{owner} hat ein unbekanntes Feld '{field}'</translation>
    </message>
    <message>
        <source>{owner} has an unknown field '{field}'; did you mean '{meant}'?</source>
        <translation>{owner} hat ein unbekanntes Feld '{field}'; ist '{meant}' gemeint?</translation>
    </message>
    <message>
        <source>{owner} has the field '{field}' twice</source>
        <translation>{owner} hat das Feld '{field}' zweimal</translation>
    </message>
    <message>
        <source>{owner} must be a mapping of fields ({fields})</source>
        <translation>{owner} muss aus Feldern bestehen ({fields})</translation>
    </message>
</context>
<context>
    <name>TaxonomyChoice</name>
    <message>
        <source>Another fi&amp;le</source>
        <translation>Eine andere &amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a taxonomy</source>
        <translation>Eine Taxonomie wählen</translation>
    </message>
    <message>
        <source>My own co&amp;py of it, as former versions made one</source>
        <translation>Meine eigene Ko&amp;pie davon, wie frühere Versionen sie anlegten</translation>
    </message>
    <message>
        <source>Taxonomies (*.yaml *.yml);;All files (*)</source>
        <translation>Taxonomien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The one that &amp;comes with gapgui</source>
        <translation>Die mit &amp;gapgui gelieferte</translation>
    </message>
    <message>
        <source>This one was chosen when gapgui was started (--taxonomy).</source>
        <translation>Diese wurde beim Start von gapgui gewählt (--taxonomy).</translation>
    </message>
</context>
<context>
    <name>TaxonomyEditor</name>
    <message>
        <source>A sentence to try</source>
        <translation>Ein Satz zum Ausprobieren</translation>
    </message>
    <message>
        <source>Add a skill…</source>
        <translation>Kenntnis aufnehmen…</translation>
    </message>
    <message>
        <source>Nothing in it is taken for a skill.</source>
        <translation>Nichts darin wird als Kenntnis gelesen.</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Search names (Ctrl+F)</source>
        <translation>Namen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Skills by category</source>
        <translation>Kenntnisse nach Kategorie</translation>
    </message>
    <message>
        <source>Some of your changes are not saved yet. Save them?</source>
        <translation>Einige Änderungen sind noch nicht gespeichert. Speichern?</translation>
    </message>
    <message>
        <source>Try a sentence: what matches, and why?</source>
        <translation>Einen Satz ausprobieren: Was wird gefunden, und warum?</translation>
    </message>
</context>
<context>
    <name>TaxonomyMenu</name>
    <message>
        <source>&amp;Edit skills…</source>
        <translation>Kenntnisse &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Give my changes to others…</source>
        <translation>Meine Änderungen &amp;weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Load it again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Take in a pack of others…</source>
        <translation>Ein &amp;Paket übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Taxonomy</source>
        <translation>&amp;Taxonomie</translation>
    </message>
    <message>
        <source>&amp;Unknown terms…</source>
        <translation>&amp;Unbekannte Begriffe…</translation>
    </message>
    <message>
        <source>Open my changes as a &amp;file</source>
        <translation>Meine Änderungen als &amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Turn my &amp;copy into own changes…</source>
        <translation>Meine &amp;Kopie in eigene Änderungen verwandeln…</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Postings</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Degree: {asked}</source>
        <translation>Abschluss: {asked}</translation>
    </message>
    <message>
        <source>Experience: {years}</source>
        <translation>Erfahrung: {years}</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised; look at how the file was read.</source>
        <translation>Keine Kenntnis der Taxonomie wurde erkannt; nachsehen, wie die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised; nothing found is not nothing asked for.</source>
        <translation>Keine Kenntnis der Taxonomie wurde erkannt; nichts gefunden heißt nicht nichts verlangt.</translation>
    </message>
    <message>
        <source>Not in the taxonomy: {terms}</source>
        <translation>Nicht in der Taxonomie: {terms}</translation>
    </message>
    <message>
        <source>Resume: {problem}</source>
        <translation>Lebenslauf: {problem}</translation>
    </message>
    <message>
        <source>What it really is: {kinds}</source>
        <translation>Worum es wirklich geht: {kinds}</translation>
    </message>
    <message>
        <source>any one of {group}</source>
        <translation>eine aus {group}</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>keine Seiten</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>nothing asked for</source>
        <translation>nichts verlangt</translation>
    </message>
    <message>
        <source>{name}: {asked} asked; {found}</source>
        <translation>{name}: verlangt {asked}; {found}</translation>
    </message>
    <message>
        <source>{pages}, {columns}, {experience}, {degree}</source>
        <translation>{pages}, {columns}, {experience}, {degree}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each row is something that the posting asks for. The one that is chosen now is covered: its words are outlined on the page of the resume, and in the posting.</source>
        <translation>Jede Zeile ist etwas, das die Anzeige verlangt. Die jetzt gewählte ist abgedeckt: Ihre Wörter sind auf der Seite des Lebenslaufs umrandet und in der Anzeige auch.</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Rundgang verlassen (Esc)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Now open your own resume and paste a posting. Keep those that you like, and see all of them beside one another.</source>
        <translation>Nun den eigenen Lebenslauf öffnen und eine Anzeige einfügen. Was gefällt, lässt sich behalten und nebeneinander ansehen.</translation>
    </message>
    <message>
        <source>The sentence on the right says which required skills the resume doesn't show. The two cards below it count them: ML-specific and general engineering.</source>
        <translation>Der Satz rechts sagt, welche verlangten Kenntnisse der Lebenslauf nicht zeigt. Die zwei Karten darunter zählen sie: ML-spezifische und allgemeine.</translation>
    </message>
    <message>
        <source>This one is missing; the posting's sentence stands below the rows. If your resume says it in other words, click on the row with the right button: what you set right counts from then on.</source>
        <translation>Diese fehlt; der Satz der Anzeige steht unter den Zeilen. Sagt der eigene Lebenslauf es mit anderen Worten, hilft ein Klick mit der rechten Taste auf die Zeile: Was richtiggestellt wird, gilt von da an.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
</context>
<context>
    <name>TrackCard</name>
    <message>
        <source>A box for each: filled is covered, hatched partial, hollow missing.</source>
        <translation>Ein Kästchen für jede: gefüllt ist abgedeckt, schraffiert teilweise, hohl fehlt.</translation>
    </message>
    <message>
        <source>A click shows only these rows, once more shows all.</source>
        <translation>Ein Klick zeigt nur diese Zeilen, noch einer wieder alle.</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Nichts verlangt</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Export postings</source>
        <translation>Anzeigen exportieren</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>Einen Ordner mit Anzeigen einlesen</translation>
    </message>
    <message>
        <source>Import postings</source>
        <translation>Anzeigen einlesen</translation>
    </message>
    <message>
        <source>Postings ({patterns});;All files (*)</source>
        <translation>Anzeigen ({patterns});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>a name that may mean something else, and nothing around it settles it</source>
        <translation>ein Name, der auch etwas anderes meinen kann, und nichts ringsum entscheidet es</translation>
    </message>
    <message>
        <source>it is written in small letters, and its names are not</source>
        <translation>es ist kleingeschrieben, seine Namen sind es nicht</translation>
    </message>
    <message>
        <source>it stands in a phrase that bars it, or nothing around it settles it</source>
        <translation>es steht in einer Wendung, die es ausschließt, oder nichts ringsum entscheidet es</translation>
    </message>
    <message>
        <source>the title of a job, which counts in resumes only</source>
        <translation>eine Berufsbezeichnung, die nur in Lebensläufen zählt</translation>
    </message>
    <message>
        <source>“{text}” could be {names} but isn't taken for it: {why}.</source>
        <translation>„{text}“ könnte {names} sein, wird aber nicht so gelesen: {why}.</translation>
    </message>
    <message>
        <source>“{text}” is {skill}, by another of its names.</source>
        <translation>„{text}“ ist {skill}, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{text}” is {skill}, written “{name}” in the taxonomy.</source>
        <translation>„{text}“ ist {skill}, in der Taxonomie „{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>“{text}” is {skill}.</source>
        <translation>„{text}“ ist {skill}.</translation>
    </message>
    <message>
        <source>“{text}” may be {skill}: a guess, a slip of the pen of “{name}”.</source>
        <translation>„{text}“ kann {skill} sein: vermutlich verschrieben für „{name}“.</translation>
    </message>
</context>
<context>
    <name>UnaskedMarks</name>
    <message>
        <source>&amp;Mark what the posting doesn't ask for</source>
        <translation>&amp;Markieren, was die Anzeige nicht verlangt</translation>
    </message>
    <message>
        <source>Also &amp;mark skills that the posting doesn't ask for</source>
        <translation>Auch &amp;markieren, was die Anzeige nicht verlangt</translation>
    </message>
</context>
<context>
    <name>UnreadFiles</name>
    <message>
        <source>1 file could not be read and was passed over.</source>
        <translation>1 Datei war nicht zu lesen und wurde übergangen.</translation>
    </message>
    <message>
        <source>Files that were passed over</source>
        <translation>Übergangene Dateien</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Warum zeigen</translation>
    </message>
    <message>
        <source>{count} files could not be read and were passed over.</source>
        <translation>{count} Dateien waren nicht zu lesen und wurden übergangen.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>One new skill.</source>
        <translation>Eine neue Kenntnis.</translation>
    </message>
    <message>
        <source>One new skill; one of your own changes touches it.</source>
        <translation>Eine neue Kenntnis; eine der eigenen Änderungen betrifft sie.</translation>
    </message>
    <message>
        <source>One new skill; {changes:,} of your own changes touch it.</source>
        <translation>Eine neue Kenntnis; {changes:,} der eigenen Änderungen betreffen sie.</translation>
    </message>
    <message>
        <source>gapgui's taxonomy is a newer one, and one of your own changes meets something new in it: {first}</source>
        <translation>Die Taxonomie von gapgui ist eine neuere, und eine der eigenen Änderungen trifft darin auf Neues: {first}</translation>
    </message>
    <message>
        <source>gapgui's taxonomy is a newer one, and {count:,} of your own changes meet something new in it. The first: {first}</source>
        <translation>Die Taxonomie von gapgui ist eine neuere, und {count:,} der eigenen Änderungen treffen darin auf Neues. Die erste: {first}</translation>
    </message>
    <message>
        <source>{skills:,} new skills.</source>
        <translation>{skills:,} neue Kenntnisse.</translation>
    </message>
    <message>
        <source>{skills:,} new skills; one of your own changes touches them.</source>
        <translation>{skills:,} neue Kenntnisse; eine der eigenen Änderungen betrifft sie.</translation>
    </message>
    <message>
        <source>{skills:,} new skills; {changes:,} of your own changes touch them.</source>
        <translation>{skills:,} neue Kenntnisse; {changes:,} der eigenen Änderungen betreffen sie.</translation>
    </message>
    <message>
        <source>{skill} is a skill of your own, and one of gapgui's by now.</source>
        <translation>{skill} ist eine selbst hinzugefügte Kenntnis und inzwischen auch eine von gapgui.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Add to: {field}</source>
        <translation>Hinzufügen zu: {field}</translation>
    </message>
    <message>
        <source>Bring back {value}</source>
        <translation>{value} zurückholen</translation>
    </message>
    <message>
        <source>Take out {value}</source>
        <translation>{value} herausnehmen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>selbst hinzugefügt</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen…</translation>
    </message>
    <message>
        <source>can't be used, see below</source>
        <translation>geht nicht, siehe unten</translation>
    </message>
    <message>
        <source>shipped with gapgui</source>
        <translation>mit gapgui geliefert</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>selbst herausgenommen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Read well.</source>
        <translation>Gut gelesen.</translation>
    </message>
    <message>
        <source>Read well: {facts}.</source>
        <translation>Gut gelesen: {facts}.</translation>
    </message>
    <message>
        <source>Read with gaps.</source>
        <translation>Mit Lücken gelesen.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Gelesen.</translation>
    </message>
    <message>
        <source>Read: {facts}.</source>
        <translation>Gelesen: {facts}.</translation>
    </message>
    <message>
        <source>This file can hardly be read.</source>
        <translation>Diese Datei ist kaum zu lesen.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>All postings</source>
        <translation>Alle Anzeigen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Viele Leute</translation>
    </message>
    <message>
        <source>One posting</source>
        <translation>Eine Anzeige</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was lernen</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Seitenbreite</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Anzeige</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Lebenslauf</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Resume as &amp;text or pages</source>
        <translation>Lebenslauf als &amp;Text oder Seiten</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>General engineering</source>
        <translation>Allgemeine Softwaretechnik</translation>
    </message>
    <message>
        <source>ML</source>
        <translation>ML</translation>
    </message>
    <message>
        <source>ML engineering</source>
        <translation>ML-Entwicklung</translation>
    </message>
    <message>
        <source>ML-specific</source>
        <translation>ML-spezifisch</translation>
    </message>
    <message>
        <source>The resume could be read only in part, so some of what looks missing may be there.</source>
        <translation>Der Lebenslauf ließ sich nur teilweise lesen; manches, was zu fehlen scheint, steht vielleicht darin.</translation>
    </message>
    <message>
        <source>The resume could be read well.</source>
        <translation>Der Lebenslauf ließ sich gut lesen.</translation>
    </message>
    <message>
        <source>The resume could hardly be read, so it says little about what is missing.</source>
        <translation>Der Lebenslauf war kaum zu lesen; er sagt deshalb wenig darüber, was fehlt.</translation>
    </message>
    <message>
        <source>a word that any posting holds</source>
        <translation>ein Wort, das in jeder Anzeige steht</translation>
    </message>
    <message>
        <source>bachelor's degree</source>
        <translation>Bachelorabschluss</translation>
    </message>
    <message>
        <source>benefits and pay</source>
        <translation>Leistungen und Gehalt</translation>
    </message>
    <message>
        <source>beyond the first {count:,} characters</source>
        <translation>nach den ersten {count:,} Zeichen</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>data engineering</source>
        <translation>Data Engineering</translation>
    </message>
    <message>
        <source>data science</source>
        <translation>Data Science</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>equal opportunity and legal text</source>
        <translation>Gleichstellung und Rechtliches</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>how to apply</source>
        <translation>wie man sich bewirbt</translation>
    </message>
    <message>
        <source>ignored by you</source>
        <translation>auf Wunsch übergangen</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgezählt</translation>
    </message>
    <message>
        <source>master's degree</source>
        <translation>Masterabschluss</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>named only to be set aside</source>
        <translation>nur genannt, um es auszuschließen</translation>
    </message>
    <message>
        <source>names of teams and jobs</source>
        <translation>Namen von Teams und Berufen</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>kein Abschluss</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>kein Abschnitt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>place and terms of work</source>
        <translation>Ort und Bedingungen der Arbeit</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>required</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>software with ML</source>
        <translation>Software mit ML</translation>
    </message>
    <message>
        <source>subjects of a degree</source>
        <translation>Studienfächer</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>der Arbeitgeber</translation>
    </message>
    <message>
        <source>the employer's own name</source>
        <translation>der Name des Arbeitgebers</translation>
    </message>
    <message>
        <source>the employer's rules and trainings</source>
        <translation>Regeln und Schulungen des Arbeitgebers</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>die Stelle</translation>
    </message>
    <message>
        <source>the resume doesn't show it</source>
        <translation>der Lebenslauf zeigt es nicht</translation>
    </message>
    <message>
        <source>the resume names it, or something that includes it</source>
        <translation>der Lebenslauf nennt es oder etwas, das es einschließt</translation>
    </message>
    <message>
        <source>the resume names only something near it or more general</source>
        <translation>der Lebenslauf nennt nur Verwandtes oder Allgemeineres</translation>
    </message>
    <message>
        <source>tools in use</source>
        <translation>eingesetzte Werkzeuge</translation>
    </message>
    <message>
        <source>used</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
</context>
<context>
    <name>WrittenNotice</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No program on this computer opened the folder {path}.</source>
        <translation>Kein Programm auf diesem Rechner hat den Ordner {path} geöffnet.</translation>
    </message>
    <message>
        <source>No program on this computer opened {name}: open it from the program of your choice.</source>
        <translation>Kein Programm auf diesem Rechner hat {name} geöffnet: öffnen Sie die Datei aus einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>{path} is no longer there: it was moved, renamed or deleted. Export the report again.</source>
        <translation>{path} ist nicht mehr da: verschoben, umbenannt oder gelöscht. Exportieren Sie den Bericht noch einmal.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <translation>hier darf kein Listenpunkt stehen</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>Steuerzeichen sind nicht erlaubt</translation>
    </message>
    <message>
        <source>could not find expected ':'</source>
        <translation>':' fehlt</translation>
    </message>
    <message>
        <source>did not find expected ',' or ']'</source>
        <translation>',' oder ']' wurde erwartet</translation>
    </message>
    <message>
        <source>did not find expected ',' or '}'</source>
        <translation>',' oder '}' wurde erwartet</translation>
    </message>
    <message>
        <source>did not find expected '-' indicator</source>
        <translation>'-' wurde erwartet</translation>
    </message>
    <message>
        <source>did not find expected alphabetic or numeric character</source>
        <translation>ein Buchstabe oder eine Ziffer wurde erwartet</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>ein Schlüssel wurde erwartet</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>ein Wert wurde erwartet</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>ein Tabulator in der Einrückung</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>ein Zeichen, mit dem nichts beginnen kann</translation>
    </message>
    <message>
        <source>found unexpected document indicator</source>
        <translation>hier beginnt unerwartet ein neues Dokument</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>eine unbekannte Folge nach dem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>mapping values are not allowed here</source>
        <translation>hier darf kein Doppelpunkt mit einem Wert stehen</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>hier darf kein Doppelpunkt mit einem Wert stehen</translation>
    </message>
    <message>
        <source>special characters are not allowed</source>
        <translation>solche Sonderzeichen sind nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>bad_taxonomy</name>
    <message>
        <source>Mend your own changes first: {problem}.</source>
        <translation>Zuerst sind die eigenen Änderungen zu berichtigen: {problem}.</translation>
    </message>
    <message>
        <source>No skill is called “{name}”.</source>
        <translation>Keine Kenntnis heißt „{name}“.</translation>
    </message>
    <message>
        <source>No skill is called “{name}”; did you mean {meant}?</source>
        <translation>Keine Kenntnis heißt „{name}“; ist {meant} gemeint?</translation>
    </message>
    <message>
        <source>That can't be: {reason}.</source>
        <translation>Das geht nicht: {reason}.</translation>
    </message>
    <message>
        <source>The pack can't be used: {problem}.</source>
        <translation>Das Paket ist nicht zu gebrauchen: {problem}.</translation>
    </message>
    <message>
        <source>The skill id “{id}” must be lower-case words joined by hyphens.</source>
        <translation>Die Kennung „{id}“ muss aus kleingeschriebenen Wörtern bestehen, die Bindestriche verbinden.</translation>
    </message>
    <message>
        <source>The taxonomy can't be used: {problem} (and {more} more; 'gapgui taxonomy check' lists them).</source>
        <translation>Die Taxonomie ist nicht brauchbar: {problem} (und {more} mehr; 'gapgui taxonomy check' zählt sie auf).</translation>
    </message>
    <message>
        <source>The taxonomy can't be used: {problem}.</source>
        <translation>Die Taxonomie ist nicht brauchbar: {problem}.</translation>
    </message>
    <message>
        <source>The taxonomy {path} can't be read: {reason}.</source>
        <translation>Die Taxonomie {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The taxonomy {path} is no file.</source>
        <translation>Die Taxonomie {path} ist keine Datei.</translation>
    </message>
    <message>
        <source>There is a skill “{id}” already.</source>
        <translation>Es gibt schon eine Kenntnis „{id}“.</translation>
    </message>
    <message>
        <source>There is no category “{category}”: “gapgui taxonomy categories” lists all.</source>
        <translation>Es gibt keine Kategorie „{category}“: „gapgui taxonomy categories“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no category “{category}”; did you mean {meant}? “gapgui taxonomy categories” lists all.</source>
        <translation>Es gibt keine Kategorie „{category}“; ist {meant} gemeint? „gapgui taxonomy categories“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no skill “{id}”: “gapgui taxonomy find WORD” looks ids up.</source>
        <translation>Es gibt keine Kenntnis „{id}“: „gapgui taxonomy find WORD“ schlägt nach.</translation>
    </message>
    <message>
        <source>There is no skill “{id}”; did you mean {meant}?</source>
        <translation>Es gibt keine Kenntnis „{id}“; ist {meant} gemeint?</translation>
    </message>
    <message>
        <source>There is nothing to export: {path} changes nothing.</source>
        <translation>Es gibt nichts weiterzugeben: {path} ändert nichts.</translation>
    </message>
    <message>
        <source>You have changed nothing of “{what}”.</source>
        <translation>An „{what}“ ist nichts geändert.</translation>
    </message>
    <message>
        <source>Your own changes in {path} are written in a way that gapgui can't edit: give each skill and each of its fields a line of its own, in a text editor.</source>
        <translation>Die eigenen Änderungen in {path} sind so geschrieben, dass gapgui sie nicht bearbeiten kann: in einem Texteditor jeder Kenntnis und jedem ihrer Felder eine eigene Zeile geben.</translation>
    </message>
    <message>
        <source>Your own changes in {path} can't be edited as they stand: mend the file in a text editor first ('gapgui taxonomy check' says where).</source>
        <translation>Die eigenen Änderungen in {path} lassen sich so nicht bearbeiten: die Datei zuerst in einem Texteditor berichtigen ('gapgui taxonomy check' sagt, wo).</translation>
    </message>
    <message>
        <source>Your own changes in {path} can't be read: {reason}.</source>
        <translation>Die eigenen Änderungen in {path} lassen sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no copy: it is the taxonomy itself.</source>
        <translation>{path} ist keine Kopie, sondern die Taxonomie selbst.</translation>
    </message>
    <message>
        <source>{path} is no pack: it has no 'pack:' with a name of letters and digits.</source>
        <translation>{path} ist kein Paket: ihm fehlt 'pack:' mit einem Namen aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>{path} is the file of your own changes: name another.</source>
        <translation>{path} ist die Datei der eigenen Änderungen: eine andere nennen.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile: start again.</source>
        <translation>{path} wurde inzwischen geändert: Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>“{id}” is no skill by your own changes: “gapgui taxonomy restore {id}” takes that back.</source>
        <translation>„{id}“ ist nach deinen eigenen Änderungen keine Kenntnis: „gapgui taxonomy restore {id}“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>“{name}” can't be found in a text: it needs a letter or digit, and no control characters.</source>
        <translation>„{name}“ ist in keinem Text zu finden: nötig sind Buchstaben oder Ziffern und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>“{name}” is a name of {holder} already: --move takes it from there.</source>
        <translation>„{name}“ ist schon ein Name von {holder}: --move nimmt ihn dort weg.</translation>
    </message>
    <message>
        <source>“{name}” is no other name of {skill}.</source>
        <translation>„{name}“ ist kein anderer Name von {skill}.</translation>
    </message>
    <message>
        <source>“{name}” is no other name of {skill}; did you mean “{meant}”?</source>
        <translation>„{name}“ ist kein anderer Name von {skill}; ist „{meant}“ gemeint?</translation>
    </message>
</context>
<context>
    <name>broken_character_map</name>
    <message>
        <source>{share} % of the characters have no meaning in the file, only a shape; export the resume again from the program it was written in, with another font.</source>
        <translation>{share} % der Zeichen haben in der Datei keine Bedeutung, nur eine Form; den Lebenslauf mit einer anderen Schrift noch einmal aus dem Programm exportieren, in dem er geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <source>gapgui made a mistake over {name}, which was left out.</source>
        <translation>gapgui hat bei {name} einen Fehler gemacht; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>gapgui made a mistake while reading {name}; the file need not be at fault. Save it in another format, and please send the report to the makers of gapgui.</source>
        <translation>gapgui hat beim Lesen von {name} einen Fehler gemacht; an der Datei muss es nicht liegen. Sie in einem anderen Format speichern und den Bericht bitte an die Macher von gapgui senden.</translation>
    </message>
    <message>
        <source>gapgui made a mistake, and this could not be done; please send the report to the makers of gapgui.</source>
        <translation>gapgui hat einen Fehler gemacht, und das hier ließ sich nicht ausführen; den Bericht bitte an die Macher von gapgui senden.</translation>
    </message>
</context>
<context>
    <name>cannot_write</name>
    <message>
        <source>Another program is writing to {path}: try again when it is done.</source>
        <translation>Ein anderes Programm schreibt gerade nach {path}: noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Parts of the work were taken out of {folder}: start again.</source>
        <translation>Aus {folder} wurden Teile der Arbeit entfernt: Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>Standard output can't be written: {reason}.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The PDF could not be made; export HTML and print that to PDF.</source>
        <translation>Das PDF ließ sich nicht erzeugen; HTML exportieren und das als PDF drucken.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be used ({reason}): make it writable.</source>
        <translation>Der Ordner {folder} ist nicht benutzbar ({reason}): Bitte Schreibzugriff geben.</translation>
    </message>
    <message>
        <source>The kept postings can't be written to {path}: {reason}; what was kept before is untouched.</source>
        <translation>Die behaltenen Anzeigen lassen sich nicht nach {path} schreiben: {reason}; was vorher behalten war, ist unberührt.</translation>
    </message>
    <message>
        <source>The printer takes nothing: see whether it is on, or save a PDF and print that.</source>
        <translation>Der Drucker nimmt nichts an: nachsehen, ob er eingeschaltet ist, oder ein PDF speichern und das drucken.</translation>
    </message>
    <message>
        <source>With --taxonomy, --own FILE must name the file that your own changes are written to.</source>
        <translation>Mit --taxonomy muss --own FILE die Datei nennen, in die eigene Änderungen kommen.</translation>
    </message>
    <message>
        <source>Your own changes are written, but the copy {path} can't be renamed: {reason}. Delete it or move it away: as long as it is there, it is used and no update reaches you.</source>
        <translation>Die eigenen Änderungen sind geschrieben, aber die Kopie {path} lässt sich nicht umbenennen: {reason}. Sie löschen oder wegräumen: Solange sie da ist, gilt sie, und keine Aktualisierung kommt an.</translation>
    </message>
    <message>
        <source>Your own changes can't be written to {path}: {reason}. What stood there is untouched.</source>
        <translation>Die eigenen Änderungen lassen sich nicht nach {path} schreiben: {reason}. Was dort stand, ist unberührt.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}. Choose another place.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} is a file that is read: choose another place for the output.</source>
        <translation>{path} ist eine Datei, die gelesen wird: Bitte einen anderen Ort für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder that is read: choose another place for the output.</source>
        <translation>{path} ist ein Ordner, der gelesen wird: bitte einen anderen Ort für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>{path} is the file of your own changes: name another.</source>
        <translation>{path} ist die Datei der eigenen Änderungen: eine andere nennen.</translation>
    </message>
    <message>
        <source>{path} is there already and is no pack: name another file.</source>
        <translation>{path} gibt es schon, und es ist kein Paket: nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} lies in the folder {folder}, which is read: choose another place for the output.</source>
        <translation>{path} liegt im Ordner {folder}, der gelesen wird: Bitte einen anderen Ort für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>{path} lies where gapgui keeps your own changes and postings: choose another place for the output.</source>
        <translation>{path} liegt dort, wo gapgui deine eigenen Änderungen und Anzeigen aufhebt: wähle einen anderen Ort für die Ausgabe.</translation>
    </message>
    <message>
        <source>“--own none” leaves your own changes out: name their file, or nothing.</source>
        <translation>„--own none“ lässt deine eigenen Änderungen weg: nenne ihre Datei oder gar nichts.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>A program that reads straight across mixes {mixed} of {lines} lines (“{example}”).</source>
        <translation>Ein Programm, das quer darüber hinweg liest, vermischt {mixed} von {lines} Zeilen („{example}“).</translation>
    </message>
    <message>
        <source>A program that reads straight across mixes {mixed} of {lines} lines.</source>
        <translation>Ein Programm, das quer darüber hinweg liest, vermischt {mixed} von {lines} Zeilen.</translation>
    </message>
    <message>
        <source>A program that reads straight across takes lines of each in turns.</source>
        <translation>Ein Programm, das quer darüber hinweg liest, nimmt abwechselnd Zeilen aus jeder.</translation>
    </message>
    <message>
        <source>The order in the file breaks one line, too.</source>
        <translation>Auch die Reihenfolge in der Datei zerreißt eine Zeile.</translation>
    </message>
    <message>
        <source>The order in the file breaks {count} lines, too.</source>
        <translation>Auch die Reihenfolge in der Datei zerreißt {count} Zeilen.</translation>
    </message>
    <message>
        <source>The order in the file keeps them apart.</source>
        <translation>Die Reihenfolge in der Datei hält sie auseinander.</translation>
    </message>
    <message>
        <source>The page has {columns} columns, which were read one after the other. {across}</source>
        <translation>Die Seite hat {columns} Spalten, die nacheinander gelesen wurden. {across}</translation>
    </message>
    <message>
        <source>The page has {columns} columns, which were read one after the other. {across} {order}</source>
        <translation>Die Seite hat {columns} Spalten, die nacheinander gelesen wurden. {across} {order}</translation>
    </message>
</context>
<context>
    <name>damaged</name>
    <message>
        <source>A quote in this row is never closed, so that nothing is read from there to the end. Mend it.</source>
        <translation>Ein Anführungszeichen in dieser Zeile ist nie geschlossen, sodass von da an bis zum Ende nichts gelesen wird. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>A quote in this row is not closed; the rows behind it are read. Mend it.</source>
        <translation>Ein Anführungszeichen in dieser Zeile ist nicht geschlossen; die Zeilen dahinter werden gelesen. Bitte berichtigen.</translation>
    </message>
    <message>
        <source>Tesseract could not recognise the text of {name}; export the resume as PDF from the program it was written in.</source>
        <translation>Tesseract konnte den Text von {name} nicht erkennen; den Lebenslauf aus dem Programm, in dem er geschrieben wurde, als PDF exportieren.</translation>
    </message>
    <message>
        <source>The file of the kept postings, {path}, was damaged: one posting could be rescued, and the damaged file is {aside}.</source>
        <translation>Die Datei der behaltenen Anzeigen, {path}, war beschädigt: Eine Anzeige ließ sich retten, und die beschädigte Datei heißt {aside}.</translation>
    </message>
    <message>
        <source>The file of the kept postings, {path}, was damaged: {count} postings could be rescued, and the damaged file is {aside}.</source>
        <translation>Die Datei der behaltenen Anzeigen, {path}, war beschädigt: {count} Anzeigen ließen sich retten, und die beschädigte Datei heißt {aside}.</translation>
    </message>
    <message>
        <source>The index of the kept postings in {path} was damaged and has been made again: no posting is lost, try again.</source>
        <translation>Das Verzeichnis der behaltenen Anzeigen in {path} war beschädigt und wurde neu angelegt: keine Anzeige ist verloren, bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The kept postings in {path} are damaged: start gapgui again, which rescues what can be read.</source>
        <translation>Die behaltenen Anzeigen in {path} sind beschädigt: gapgui neu starten, das rettet, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The text of the kept posting “{name}” was damaged in its file: some of it may differ from what was kept. Compare it with where it came from, mend it and keep it again.</source>
        <translation>Der Text der behaltenen Anzeige „{name}“ ist in seiner Datei beschädigt worden: Einiges kann von dem abweichen, was behalten wurde. Bitte mit der Quelle vergleichen, berichtigen und noch einmal behalten.</translation>
    </message>
    <message>
        <source>{name} is damaged and can't be read; export it again.</source>
        <translation>{name} ist beschädigt und nicht lesbar; noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{name} is damaged or needs too much memory; export it again, or print it to PDF.</source>
        <translation>{name} ist beschädigt oder braucht zu viel Speicher; noch einmal exportieren oder als PDF drucken.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no body; save it again.</source>
        <translation>{name} ist beschädigt: der Hauptteil fehlt; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} is damaged: none of its pages can be read; export it again.</source>
        <translation>{name} ist beschädigt: keine Seite ist lesbar; noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{name} is no Parquet file, or is damaged; write it again.</source>
        <translation>{name} ist keine Parquet-Datei oder beschädigt; bitte neu schreiben.</translation>
    </message>
    <message>
        <source>{name} is not a Word document although its name says so; save it again.</source>
        <translation>{name} ist kein Word-Dokument, obwohl der Name es sagt; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a quote in this row is never closed, so that nothing is read from there to the end; mend it.</source>
        <translation>{name}, Zeile {line}: Ein Anführungszeichen darin wird nie geschlossen, deshalb wird von dort bis zum Ende nichts gelesen; bitte berichtigen.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the row is far longer than a posting, for a quote in it is not closed; mend it.</source>
        <translation>{name}, Zeile {line}: Sie ist viel länger als eine Anzeige, weil ein Anführungszeichen darin nicht geschlossen ist; bitte berichtigen.</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is no JSON object; mend or delete it.</source>
        <translation>{name}, Zeile {line}: Das ist kein JSON-Objekt; bitte berichtigen oder löschen.</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>The pages of {name} are blank; choose another file.</source>
        <translation>Die Seiten von {name} sind leer; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>There is no text under "{column}".</source>
        <translation>Unter „{column}“ steht kein Text.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} holds no text; choose another file.</source>
        <translation>{name} enthält keinen Text; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} ist leer; eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>encrypted</name>
    <message>
        <source>{name} is protected by a password; enter it, or save the file without one.</source>
        <translation>{name} ist durch ein Passwort geschützt; es eingeben oder die Datei ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one, or as PDF.</source>
        <translation>{name} ist durch ein Passwort geschützt; ohne Passwort oder als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>few_characters</name>
    <message>
        <source>Only {count} characters were found; if the page shows more, it is a picture or drawn as curves: export it again as text.</source>
        <translation>Nur {count} Zeichen wurden gefunden; zeigt die Seite mehr, ist sie ein Bild oder aus Kurven gezeichnet: noch einmal als Text exportieren.</translation>
    </message>
</context>
<context>
    <name>hidden_text</name>
    <message>
        <source>{count} characters can't be seen on the page and were left out.</source>
        <translation>{count} Zeichen sind auf der Seite nicht zu sehen und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ligatures</name>
    <message>
        <source>Some letters are joined into one sign (ﬁ); some applicant systems lose them.</source>
        <translation>Manche Buchstaben sind zu einem Zeichen verbunden (ﬁ); einige Bewerbungssysteme verlieren sie.</translation>
    </message>
</context>
<context>
    <name>many_pages</name>
    <message>
        <source>{count} pages are more than a resume has.</source>
        <translation>{count} Seiten sind mehr, als ein Lebenslauf hat.</translation>
    </message>
</context>
<context>
    <name>no_text</name>
    <message>
        <source>The characters of {name} have no meaning in the file, only a shape; export it again from the program it was written in, with another font.</source>
        <translation>Die Zeichen von {name} haben in der Datei keine Bedeutung, nur eine Form; mit einer anderen Schrift noch einmal aus dem Programm exportieren, in dem die Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>{name} is a scan or a picture and holds no text; export it as PDF from the program it was written in, or have its text recognised (OCR; on the command line with --ocr).</source>
        <translation>{name} ist ein Scan oder ein Bild und enthält keinen Text; aus dem Programm, in dem die Datei geschrieben wurde, als PDF exportieren oder den Text erkennen lassen (OCR; auf der Befehlszeile mit --ocr).</translation>
    </message>
    <message>
        <source>{name} is a scan or a picture and holds no text; export it as PDF from the program it was written in, or install Tesseract (tesseract-ocr), and its text can be recognised (OCR).</source>
        <translation>{name} ist ein Scan oder ein Bild und enthält keinen Text; aus dem Programm, in dem die Datei geschrieben wurde, als PDF exportieren oder Tesseract (tesseract-ocr) installieren, dann lässt sich der Text erkennen (OCR).</translation>
    </message>
</context>
<context>
    <name>not_a_pdf</name>
    <message>
        <source>{name} is not a PDF although its name says so; export it again.</source>
        <translation>{name} ist kein PDF, obwohl der Name es sagt; noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{name} is not a PDF: it {what}.</source>
        <translation>{name} ist kein PDF: es {what}.</translation>
    </message>
</context>
<context>
    <name>not_english</name>
    <message>
        <source>This resume looks {language}; gapgui reads English, so what was found in it may not be all and is not compared.</source>
        <translation>Dieser Lebenslauf ist dem Anschein nach auf {language}; gapgui liest Englisch, deshalb ist das Gefundene vielleicht nicht alles und wird nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>not_found</name>
    <message>
        <source>An empty name can't be opened: name a file or a folder.</source>
        <translation>Ein leerer Name lässt sich nicht öffnen: bitte eine Datei oder einen Ordner nennen.</translation>
    </message>
    <message>
        <source>Standard input can't be read: {reason}.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Standard input is closed: name a file.</source>
        <translation>Die Standardeingabe ist geschlossen: bitte eine Datei nennen.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be read: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>There are no own changes at {path}.</source>
        <translation>Unter {path} gibt es keine eigenen Änderungen.</translation>
    </message>
    <message>
        <source>There is no copy of the taxonomy at {path}.</source>
        <translation>Unter {path} gibt es keine Kopie der Taxonomie.</translation>
    </message>
    <message>
        <source>There is no pack at {path}.</source>
        <translation>Unter {path} gibt es kein Paket.</translation>
    </message>
    <message>
        <source>There is no taxonomy file at {path}.</source>
        <translation>Unter {path} gibt es keine Taxonomiedatei.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file}, which comes with gapgui, is not in {folder}: install gapgui again.</source>
        <translation>{file} gehört zu gapgui, ist aber nicht in {folder}: gapgui noch einmal installieren.</translation>
    </message>
    <message>
        <source>{name} can't be opened: its name or place is not valid.</source>
        <translation>{name} lässt sich nicht öffnen: Name oder Ort ist ungültig.</translation>
    </message>
    <message>
        <source>{name} can't be opened: you have no permission to read it.</source>
        <translation>{name} lässt sich nicht öffnen: die Berechtigung zum Lesen fehlt.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} hat keine Seite {number}.</translation>
    </message>
    <message>
        <source>{name} was not found; it may have been moved or renamed.</source>
        <translation>{name} wurde nicht gefunden; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
</context>
<context>
    <name>page_damaged</name>
    <message>
        <source>Page {pages} could not be read; export the file again.</source>
        <translation>Seite {pages} war nicht lesbar; die Datei noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Pages {pages} could not be read; export the file again.</source>
        <translation>Die Seiten {pages} waren nicht lesbar; die Datei noch einmal exportieren.</translation>
    </message>
</context>
<context>
    <name>page_is_picture</name>
    <message>
        <source>Page {pages} shows a picture without text; what it says is not counted.</source>
        <translation>Seite {pages} zeigt ein Bild ohne Text; was darauf steht, zählt nicht mit.</translation>
    </message>
    <message>
        <source>Pages {pages} show pictures without text; what they say is not counted.</source>
        <translation>Die Seiten {pages} zeigen Bilder ohne Text; was darauf steht, zählt nicht mit.</translation>
    </message>
</context>
<context>
    <name>page_too_full</name>
    <message>
        <source>Page {pages} could be read in part only; print the file to PDF again.</source>
        <translation>Seite {pages} war nur teilweise lesbar; die Datei noch einmal als PDF drucken.</translation>
    </message>
    <message>
        <source>Pages {pages} could be read in part only; print the file to PDF again.</source>
        <translation>Die Seiten {pages} waren nur teilweise lesbar; die Datei noch einmal als PDF drucken.</translation>
    </message>
</context>
<context>
    <name>pages_skipped</name>
    <message>
        <source>The first {read} of {all} pages were read.</source>
        <translation>Gelesen wurden die ersten {read} von {all} Seiten.</translation>
    </message>
</context>
<context>
    <name>part_not_read</name>
    <message>
        <source>The document carries text in another file ({kind}), which was not read; save it again as DOCX or PDF.</source>
        <translation>Das Dokument trägt Text in einer anderen Datei ({kind}), die nicht gelesen wurde; speichern Sie es noch einmal als DOCX oder PDF.</translation>
    </message>
</context>
<context>
    <name>recognised_text</name>
    <message>
        <source>Page {pages}: the text of a scan was recognised by a program and may have errors.</source>
        <translation>Seite {pages}: Der Text eines Scans wurde von einem Programm erkannt und kann Fehler enthalten.</translation>
    </message>
    <message>
        <source>Pages {pages}: the text of a scan was recognised by a program and may have errors.</source>
        <translation>Seiten {pages}: Der Text eines Scans wurde von einem Programm erkannt und kann Fehler enthalten.</translation>
    </message>
</context>
<context>
    <name>recognition_doubtful</name>
    <message>
        <source>Page {pages} was hard to recognise and many words may be wrong; scan again with 300 dots an inch.</source>
        <translation>Seite {pages} war schwer zu erkennen, viele Wörter können falsch sein; mit 300 Punkten je Zoll noch einmal scannen.</translation>
    </message>
    <message>
        <source>Pages {pages} were hard to recognise and many words may be wrong; scan again with 300 dots an inch.</source>
        <translation>Die Seiten {pages} waren schwer zu erkennen, viele Wörter können falsch sein; mit 300 Punkten je Zoll noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>text_in_pictures</name>
    <message>
        <source>Page {pages}: a picture takes much of the page. What is written in it is not read, here and elsewhere; if it says something, write it as text.</source>
        <translation>Seite {pages}: Ein Bild nimmt viel von der Seite ein. Was darin geschrieben steht, wird weder hier noch anderswo gelesen; sagt es etwas, sollte es als Text dastehen.</translation>
    </message>
    <message>
        <source>Pages {pages}: a picture takes much of the page. What is written in it is not read, here and elsewhere; if it says something, write it as text.</source>
        <translation>Seiten {pages}: Ein Bild nimmt viel von der Seite ein. Was darin geschrieben steht, wird weder hier noch anderswo gelesen; sagt es etwas, sollte es als Text dastehen.</translation>
    </message>
</context>
<context>
    <name>text_skipped</name>
    <message>
        <source>The first {read:,} of {all:,} characters were read; a resume has some {usual:,}. Take out what is no resume, and open the file again.</source>
        <translation>Gelesen wurden die ersten {read:,} von {all:,} Zeichen; ein Lebenslauf hat etwa {usual:,}. Herausnehmen, was nicht zum Lebenslauf gehört, und die Datei noch einmal öffnen.</translation>
    </message>
</context>
<context>
    <name>too_large</name>
    <message>
        <source>The row is far longer than a posting, or broken.</source>
        <translation>Die Zeile ist weit länger als eine Anzeige, oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is far longer than a resume or a posting; choose another file.</source>
        <translation>{name} ist weit länger als ein Lebenslauf oder eine Anzeige; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} is far more than a resume or a posting; save it as text.</source>
        <translation>{name} ist weit mehr als ein Lebenslauf oder eine Anzeige; als Text speichern.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB; choose a smaller file.</source>
        <translation>{name} ist größer als {size} MB; eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} needs more memory or time than is safe: write it again in smaller groups of rows.</source>
        <translation>{name} braucht mehr Speicher oder Zeit, als sicher ist; bitte in kleineren Zeilengruppen neu schreiben.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is safe; export it again, or print it to PDF.</source>
        <translation>{name} braucht mehr Speicher, als sicher ist; noch einmal exportieren oder als PDF drucken.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a resume holds; save it again.</source>
        <translation>{name} enthält entpackt weit mehr als ein Lebenslauf; noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the row is far longer than a posting, or broken.</source>
        <translation>{name}, Zeile {line}: Sie ist viel länger als eine Anzeige, oder fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>too_slow</name>
    <message>
        <source>Recognising the text of {name} took too long; use a smaller scan.</source>
        <translation>Den Text von {name} zu erkennen dauerte zu lange; einen kleineren Scan verwenden.</translation>
    </message>
    <message>
        <source>The PDF took too long; export HTML and print that to PDF.</source>
        <translation>Das PDF zu erzeugen dauerte zu lange; HTML exportieren und das als PDF drucken.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer; copy the file to this computer and open the copy.</source>
        <translation>Der Datenträger mit {name} antwortet nicht; die Datei auf diesen Rechner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>{name} takes too long to be compared; shorten it.</source>
        <translation>Der Vergleich von {name} dauert zu lange; bitte kürzen.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds:.0f} seconds; print it to PDF again.</source>
        <translation>{name} zu lesen dauerte länger als {seconds:.0f} Sekunden; noch einmal als PDF drucken.</translation>
    </message>
</context>
<context>
    <name>unknown_characters</name>
    <message>
        <source>Characters in one word have no meaning in the file ({words}); this word may be missed. Export the resume again with another font.</source>
        <translation>In einem Wort haben Zeichen in der Datei keine Bedeutung ({words}); es kann übersehen werden. Den Lebenslauf mit einer anderen Schrift noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Characters in {count} words have no meaning in the file ({words}); these words may be missed. Export the resume again with another font.</source>
        <translation>In {count} Wörtern haben Zeichen in der Datei keine Bedeutung ({words}); diese Wörter können übersehen werden. Den Lebenslauf mit einer anderen Schrift noch einmal exportieren.</translation>
    </message>
    <message>
        <source>“{first}”</source>
        <translation>„{first}“</translation>
    </message>
    <message>
        <source>“{first}”, “{second}”</source>
        <translation>„{first}“, „{second}“</translation>
    </message>
    <message>
        <source>“{first}”, “{second}”, “{third}”</source>
        <translation>„{first}“, „{second}“, „{third}“</translation>
    </message>
</context>
<context>
    <name>unsupported</name>
    <message>
        <source>--engine dask needs Dask: type “pip install 'gapgui[cluster]'”.</source>
        <translation>--engine dask braucht Dask: „pip install 'gapgui[cluster]'“ eingeben.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow: type “pip install 'gapgui[parquet]'”.</source>
        <translation>Parquet-Dateien brauchen pyarrow: „pip install 'gapgui[parquet]'“ eingeben.</translation>
    </message>
    <message>
        <source>Several workers of the cluster died over the same postings: look at their logs. What is finished is kept with --resume.</source>
        <translation>Mehrere Worker des Clusters sind über denselben Anzeigen abgebrochen: Bitte in ihre Protokolle sehen. Mit --resume bleibt erhalten, was fertig ist.</translation>
    </message>
    <message>
        <source>The kept postings in {path} were written by a newer gapgui: use that one; nothing in the file was changed.</source>
        <translation>Die behaltenen Anzeigen in {path} hat ein neueres gapgui geschrieben: bitte jenes verwenden; an der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The scheduler {address} can't be reached ({reason}): is it running, and is the address right?</source>
        <translation>Der Scheduler {address} ist nicht erreichbar ({reason}): Läuft er, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The scheduler {address} has no workers: start some with “dask worker {address}”.</source>
        <translation>Der Scheduler {address} hat keine Worker: Mit „dask worker {address}“ welche starten.</translation>
    </message>
    <message>
        <source>The table {file} has no column "{column}": rename the one that holds the texts.</source>
        <translation>Die Tabelle {file} hat keine Spalte „{column}“: bitte die mit den Texten umbenennen.</translation>
    </message>
    <message>
        <source>The text of {name} can't be recognised: Tesseract is not installed; install it (tesseract-ocr), or export the resume as PDF from the program it was written in.</source>
        <translation>Der Text von {name} lässt sich nicht erkennen: Tesseract ist nicht installiert; es installieren (tesseract-ocr) oder den Lebenslauf aus dem Programm, in dem er geschrieben wurde, als PDF exportieren.</translation>
    </message>
    <message>
        <source>The workers have another version of gapgui: install the same on all machines.</source>
        <translation>Die Worker haben eine andere Version von gapgui: Bitte auf allen Rechnern dieselbe installieren.</translation>
    </message>
    <message>
        <source>is a PostScript file; export it as PDF</source>
        <translation>ist eine PostScript-Datei; als PDF exportieren</translation>
    </message>
    <message>
        <source>is a compressed file; unpack it first</source>
        <translation>ist eine gepackte Datei; zuerst entpacken</translation>
    </message>
    <message>
        <source>is a picture; export the resume as PDF from the program it was written in</source>
        <translation>ist ein Bild; den Lebenslauf aus dem Programm, in dem er geschrieben wurde, als PDF exportieren</translation>
    </message>
    <message>
        <source>is an RTF document; save it as DOCX or PDF</source>
        <translation>ist ein RTF-Dokument; als DOCX oder PDF speichern</translation>
    </message>
    <message>
        <source>is an archive or a document of another program; export it as PDF or DOCX</source>
        <translation>ist ein Archiv oder das Dokument eines anderen Programms; als PDF oder DOCX exportieren</translation>
    </message>
    <message>
        <source>is an old Word document; save it as DOCX or PDF</source>
        <translation>ist ein altes Word-Dokument; als DOCX oder PDF speichern</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; name one of these with {option}: {columns}.</source>
        <translation>{name} hat keine Spalte „{column}“; mit {option} eine von diesen nennen: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no pages to draw.</source>
        <translation>{name} hat keine Seiten, die sich zeichnen ließen.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{name} is not a format gapgui reads; use PDF, DOCX, HTML, MD or TXT.</source>
        <translation>{name} hat kein Format, das gapgui liest; PDF, DOCX, HTML, MD oder TXT verwenden.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file; choose a PDF, DOCX or text file.</source>
        <translation>{name} ist keine gewöhnliche Datei; eine PDF-, DOCX- oder Textdatei wählen.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file; choose another.</source>
        <translation>{name} ist keine gewöhnliche Datei; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>{name} {what}.</source>
        <translation>{name} {what}.</translation>
    </message>
</context>
<context>
    <name>unusual_fonts</name>
    <message>
        <source>One word holds signs whose font does not say what they are. They were read by the custom of the program that made the file; others may lose them. Use outline fonts.</source>
        <translation>Ein Wort enthält Zeichen, deren Schrift nicht sagt, was sie bedeuten. Gelesen wurden sie so, wie das Programm, das die Datei schrieb, sie gewöhnlich verwendet; andere können sie verlieren. Besser sind Umrissschriften.</translation>
    </message>
    <message>
        <source>{count} words hold signs whose font does not say what they are. They were read by the custom of the program that made the file; others may lose them. Use outline fonts.</source>
        <translation>{count} Wörter enthalten Zeichen, deren Schrift nicht sagt, was sie bedeuten. Gelesen wurden sie so, wie das Programm, das die Datei schrieb, sie gewöhnlich verwendet; andere können sie verlieren. Besser sind Umrissschriften.</translation>
    </message>
</context>
<context>
    <name>wrong_password</name>
    <message>
        <source>The password for {name} is wrong; try another.</source>
        <translation>Das Passwort für {name} ist falsch; ein anderes versuchen.</translation>
    </message>
</context>
</TS>
