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
    <name>AnswerPane</name>
    <message>
        <source>No row fits these filters. &lt;a href=&quot;clear&quot;&gt;Show all&lt;/a&gt;</source>
        <translation>Keine Zeile passt zu diesen Filtern. &lt;a href=&quot;clear&quot;&gt;Alle zeigen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Open resume…</source>
        <translation>Lebenslauf öffnen…</translation>
    </message>
    <message>
        <source>Paste posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Open posting…</source>
        <translation>Anzeige öffnen…</translation>
    </message>
</context>
<context>
    <name>ArchetypeStrip</name>
    <message>
        <source>What it really is:</source>
        <translation>Was es wirklich ist:</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open resume…</source>
        <translation>Lebenslauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open pos&amp;ting…</source>
        <translation>An&amp;zeige öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste posting</source>
        <translation>Anzeige &amp;einfügen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Close resume</source>
        <translation>Lebenslauf &amp;schließen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fens&amp;ter schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Taxonomy</source>
        <translation>&amp;Taxonomie</translation>
    </message>
    <message>
        <source>&amp;Edit the taxonomy file</source>
        <translation>Taxonomiedatei &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Load it again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the &amp;marks mean</source>
        <translation>Was die &amp;Markierungen bedeuten</translation>
    </message>
    <message>
        <source>&amp;About gapgui</source>
        <translation>&amp;Über gapgui</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Undo in the posting</source>
        <translation>In der Anzeige &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo in the posting</source>
        <translation>In der Anzeige &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Lebenslauf</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Anzeige</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
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
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Seitenbreite</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>gapgui speaks the language when it is started again.</source>
        <translation>Nach dem nächsten Start spricht gapgui diese Sprache.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong that gapgui doesn&apos;t know how to handle.</source>
        <translation>Etwas ging schief, womit gapgui nicht umzugehen weiß.</translation>
    </message>
    <message>
        <source>You can go on, but what is shown may be out of date. The report below has no text of your documents; please send it to the makers of gapgui.</source>
        <translation>Es kann weitergehen, aber was zu sehen ist, kann veraltet sein. Der Bericht unten enthält keinen Text aus den Dokumenten; bitte an die Macher von gapgui senden.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Why it is so</source>
        <translation>Warum das so ist</translation>
    </message>
    <message>
        <source>Unknown terms</source>
        <translation>Unbekannte Begriffe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What does this job ask for that your resume doesn&apos;t show?</source>
        <translation>Was verlangt diese Stelle, das der Lebenslauf nicht zeigt?</translation>
    </message>
    <message>
        <source>Open your resume and paste a job posting. You see which skills it asks for, machine learning and general engineering apart, and where your resume shows them.</source>
        <translation>Lebenslauf öffnen und Stellenanzeige einfügen: Zu sehen ist, welche Kenntnisse sie verlangt, maschinelles Lernen und allgemeine Softwaretechnik getrennt, und wo der Lebenslauf sie zeigt.</translation>
    </message>
    <message>
        <source>You can also drop files anywhere in this window. Nothing leaves this computer.</source>
        <translation>Dateien lassen sich auch irgendwo in dieses Fenster ziehen. Nichts verlässt diesen Rechner.</translation>
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
        <source>Paste posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Leave out &amp;name and contact lines</source>
        <translation>&amp;Namen und Kontakt auslassen</translation>
    </message>
    <message>
        <source>Leave out &amp;employers too</source>
        <translation>Auch &amp;Arbeitgeber auslassen</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Also leave out</source>
        <translation>Außerdem auslassen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Also leave out:</source>
        <translation>A&amp;ußerdem auslassen:</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and links are found by rules, and no rule finds everything: read the report once before you hand it on.</source>
        <translation>Namen, Adressen, Nummern und Links werden nach Regeln gefunden, und keine Regel findet alles: den Bericht vor dem Weitergeben einmal lesen.</translation>
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
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message>
        <source>The HTML file tells the same, laid out for a screen.</source>
        <translation>Die HTML-Datei sagt dasselbe, für den Bildschirm gesetzt.</translation>
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
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in the resume</source>
        <translation>Im Lebenslauf suchen</translation>
    </message>
    <message>
        <source>Find in the posting</source>
        <translation>In der Anzeige suchen</translation>
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
    <name>Legend</name>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>web service</source>
        <translation>Webdienst</translation>
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
        <source>this tint: ML-specific</source>
        <translation>dieser Ton: ML-spezifisch</translation>
    </message>
    <message>
        <source>this tint: general engineering</source>
        <translation>dieser Ton: allgemeine Softwaretechnik</translation>
    </message>
    <message>
        <source>plain line</source>
        <translation>glatte Linie</translation>
    </message>
    <message>
        <source>the resume shows it</source>
        <translation>der Lebenslauf zeigt es</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>the resume shows something near</source>
        <translation>der Lebenslauf zeigt Verwandtes</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>Wellenlinie</translation>
    </message>
    <message>
        <source>the resume doesn&apos;t show it</source>
        <translation>der Lebenslauf zeigt es nicht</translation>
    </message>
    <message>
        <source>dots, no tint</source>
        <translation>Punkte ohne Ton</translation>
    </message>
    <message>
        <source>in the resume, but the posting doesn&apos;t ask for it</source>
        <translation>im Lebenslauf, aber die Anzeige fragt nicht danach</translation>
    </message>
    <message>
        <source>grey dashes</source>
        <translation>graue Striche</translation>
    </message>
    <message>
        <source>named as not known, wanted or still being learned</source>
        <translation>als unbekannt, gewünscht oder noch im Lernen genannt</translation>
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
        <source>What the marks mean</source>
        <translation>Was die Markierungen bedeuten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesandt</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Left out: {reason}.</source>
        <translation>Ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>{strength} here.</source>
        <translation>Hier {strength}.</translation>
    </message>
    <message>
        <source>“{term}” is not in the taxonomy.</source>
        <translation>„{term}“ steht nicht in der Taxonomie.</translation>
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
        <source>{skill} ({track}), found by another spelling of “{name}”.</source>
        <translation>{skill} ({track}), an anderer Schreibung von „{name}“ erkannt.</translation>
    </message>
    <message>
        <source>{skill} ({track}), taken for “{name}”, {score} % alike.</source>
        <translation>{skill} ({track}), für „{name}“ gehalten, zu {score} % gleich.</translation>
    </message>
    <message>
        <source>Claim: told of in a job, project, paper or course.</source>
        <translation>Beleg: in einer Stelle, einem Projekt, Aufsatz oder Kurs beschrieben.</translation>
    </message>
    <message>
        <source>Claim: only in a list of skills.</source>
        <translation>Beleg: nur in einer Liste von Kenntnissen.</translation>
    </message>
    <message>
        <source>Claim: named as not known, wanted or still being learned, so it doesn&apos;t count.</source>
        <translation>Beleg: als unbekannt, gewünscht oder noch im Lernen genannt, zählt also nicht.</translation>
    </message>
    <message>
        <source>Any one of: {names}.</source>
        <translation>Eins von: {names}.</translation>
    </message>
    <message>
        <source>The posting doesn&apos;t ask for it.</source>
        <translation>Die Anzeige fragt nicht danach.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Resumes (*.pdf *.docx *.txt *.md *.html *.htm);;All files (*)</source>
        <translation>Lebensläufe (*.pdf *.docx *.txt *.md *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation>Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Postings (*.txt *.md *.html *.htm *.pdf *.docx);;All files (*)</source>
        <translation>Anzeigen (*.txt *.md *.html *.htm *.pdf *.docx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open posting</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
    <name>PageView</name>
    <message>
        <source>Pages of the resume</source>
        <translation>Seiten des Lebenslaufs</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, {count} times</source>
        <translation>Zeile {line}, {count}-mal</translation>
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
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The last good version stays in use.</source>
        <translation>Die letzte gute Fassung bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The taxonomy that comes with gapgui is in use.</source>
        <translation>In Gebrauch ist die Taxonomie, die mit gapgui kommt.</translation>
    </message>
    <message>
        <source>{file} has a problem. {used} Line {line}: {message}</source>
        <translation>{file} hat ein Problem. {used} Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>{file} has {count} problems. {used} Line {line}: {message}</source>
        <translation>{file} hat {count} Probleme. {used} Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>Problems of the taxonomy</source>
        <translation>Probleme der Taxonomie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Datei bearbeiten</translation>
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
    <name>Reasons</name>
    <message>
        <source>as not known yet</source>
        <translation>als noch unbekannt</translation>
    </message>
    <message>
        <source>not in the resume</source>
        <translation>nicht im Lebenslauf</translation>
    </message>
    <message>
        <source>in the resume</source>
        <translation>im Lebenslauf</translation>
    </message>
    <message>
        <source>has {names}</source>
        <translation>zeigt {names}</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>durch {names}</translation>
    </message>
    <message>
        <source>near: {names}</source>
        <translation>verwandt: {names}</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>nur {names}</translation>
    </message>
    <message>
        <source>your resume doesn&apos;t mention it</source>
        <translation>der Lebenslauf erwähnt es nicht</translation>
    </message>
    <message>
        <source>your resume doesn&apos;t mention any of them</source>
        <translation>der Lebenslauf erwähnt nichts davon</translation>
    </message>
    <message>
        <source>your resume names it only as not known, wanted or being learnt</source>
        <translation>der Lebenslauf nennt es nur als unbekannt, gewünscht oder im Lernen</translation>
    </message>
    <message>
        <source>your resume names {names} only as not known, wanted or being learnt</source>
        <translation>der Lebenslauf nennt {names} nur als unbekannt, gewünscht oder im Lernen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>your resume names it</source>
        <translation>der Lebenslauf nennt es</translation>
    </message>
    <message>
        <source>met by {names}</source>
        <translation>erfüllt durch {names}</translation>
    </message>
    <message>
        <source>shown through {names}</source>
        <translation>gezeigt durch {names}</translation>
    </message>
    <message>
        <source>shown through {names}, which includes {asked}</source>
        <translation>gezeigt durch {names}, das {asked} einschließt</translation>
    </message>
    <message>
        <source>shown through {names}, which include {asked}</source>
        <translation>gezeigt durch {names}, die {asked} einschließen</translation>
    </message>
    <message>
        <source>near: {names} (for {asked})</source>
        <translation>verwandt: {names} (für {asked})</translation>
    </message>
    <message>
        <source>only in general: {names}</source>
        <translation>nur allgemein: {names}</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>{name} shows text as a picture. Recognise it?</source>
        <translation>{name} zeigt Text als Bild. Erkennen?</translation>
    </message>
    <message>
        <source>That takes some seconds a page and happens on this computer. The result may have errors.</source>
        <translation>Das dauert einige Sekunden je Seite und geschieht auf diesem Rechner. Das Ergebnis kann Fehler haben.</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Recognising the text of {name} …</source>
        <translation>Der Text von {name} wird erkannt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Seite {page} von {pages} wird erkannt …</translation>
    </message>
</context>
<context>
    <name>RequirementModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
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
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
</context>
<context>
    <name>RequirementView</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Enter shows the evidence of a row, Esc comes back.</source>
        <translation>Eingabe zeigt die Belege einer Zeile, Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>ResumePane</name>
    <message>
        <source>Text of the resume, as a parser sees it</source>
        <translation>Text des Lebenslaufs, wie ein Programm ihn sieht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page as it looks</source>
        <translation>Die Seite, wie sie aussieht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation>Was ein Programm sieht</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
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
        <source>page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Resume, page {page}</source>
        <translation>Lebenslauf, Seite {page}</translation>
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
        <source>Posting, line {line}</source>
        <translation>Anzeige, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Reading what you opened.</source>
        <translation>Das Geöffnete wird gelesen.</translation>
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
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the posting, so there is nothing to compare.</source>
        <translation>In der Anzeige wurde keine Kenntnis der Taxonomie erkannt; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Check that the whole posting is there. If it names skills that are not in the taxonomy, add them.</source>
        <translation>Ist die ganze Anzeige da? Nennt sie Kenntnisse, die nicht in der Taxonomie stehen, lassen sie sich dort ergänzen.</translation>
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
        <source>Open a resume to see which of them it shows.</source>
        <translation>Ein Lebenslauf zeigt, welche davon belegt sind.</translation>
    </message>
    <message>
        <source>Look at the text of the resume: is it all there, and in the right order?</source>
        <translation>Den Text des Lebenslaufs ansehen: Ist alles da, und in der richtigen Reihenfolge?</translation>
    </message>
    <message>
        <source>Your resume</source>
        <translation>Der Lebenslauf</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the resume.</source>
        <translation>Im Lebenslauf wurde keine Kenntnis der Taxonomie erkannt.</translation>
    </message>
    <message>
        <source>Look at its text: is it all there, and in the right order?</source>
        <translation>Seinen Text ansehen: Ist alles da, und in der richtigen Reihenfolge?</translation>
    </message>
    <message>
        <source>Your resume shows one skill.</source>
        <translation>Der Lebenslauf zeigt eine Kenntnis.</translation>
    </message>
    <message>
        <source>Your resume shows {count} skills.</source>
        <translation>Der Lebenslauf zeigt {count} Kenntnisse.</translation>
    </message>
    <message>
        <source>Paste a posting to see which of its requirements they cover.</source>
        <translation>Eine eingefügte Anzeige zeigt, welche ihrer Anforderungen damit belegt sind.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>{file} · {count} skills</source>
        <translation>{file} · {count} Kenntnisse</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>in {seconds} s gelesen</translation>
    </message>
    <message>
        <source>analysed in {time} ms</source>
        <translation>in {time} ms ausgewertet</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No skill of the taxonomy was recognised in the posting, so there is nothing to compare.</source>
        <translation>In der Anzeige wurde keine Kenntnis der Taxonomie erkannt; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The resume could hardly be read, so it was not compared; see how it was read, and what to do.</source>
        <translation>Der Lebenslauf war kaum zu lesen und wurde deshalb nicht verglichen; wie er gelesen wurde und was zu tun ist, steht bei ihm.</translation>
    </message>
    <message>
        <source>No skill of the taxonomy was recognised in the resume, so it was not compared; see how it was read.</source>
        <translation>Im Lebenslauf wurde keine Kenntnis der Taxonomie erkannt, er wurde deshalb nicht verglichen; wie er gelesen wurde, steht bei ihm.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>{partial} more is shown only in part.</source>
        <translation>{partial} weitere ist nur teilweise belegt.</translation>
    </message>
    <message>
        <source>{partial} more are shown only in part.</source>
        <translation>{partial} weitere sind nur teilweise belegt.</translation>
    </message>
    <message>
        <source>Your resume shows the one {kind} skill.</source>
        <translation>Der Lebenslauf zeigt die eine {kind}e Kenntnis.</translation>
    </message>
    <message>
        <source>Your resume shows all {total} {kind} skills.</source>
        <translation>Der Lebenslauf zeigt alle {total} {kind}en Kenntnisse.</translation>
    </message>
    <message>
        <source>Nothing {kind} is missing; {partial} of {total} is shown only in part: {names}.</source>
        <translation>Von den {kind}en Kenntnissen fehlt keine; {partial} von {total} ist nur teilweise belegt: {names}.</translation>
    </message>
    <message>
        <source>Nothing {kind} is missing; {partial} of {total} are shown only in part: {names}.</source>
        <translation>Von den {kind}en Kenntnissen fehlt keine; {partial} von {total} sind nur teilweise belegt: {names}.</translation>
    </message>
    <message>
        <source>{missing} of {total} {kind} skills are missing, {side}: {names}.</source>
        <translation>{missing} von {total} {kind}en Kenntnissen fehlen, {side}: {names}.</translation>
    </message>
    <message>
        <source>The one {kind} skill is missing: {names} ({side}).</source>
        <translation>Die eine {kind}e Kenntnis fehlt: {names} ({side}).</translation>
    </message>
    <message>
        <source>1 of {total} {kind} skills is missing: {names} ({side}).</source>
        <translation>1 von {total} {kind}en Kenntnissen fehlt: {names} ({side}).</translation>
    </message>
    <message>
        <source>ML-specific</source>
        <translation>ML-spezifisch</translation>
    </message>
    <message>
        <source>general engineering</source>
        <translation>allgemeine Softwaretechnik</translation>
    </message>
    <message>
        <source>half of them ML-specific</source>
        <translation>die Hälfte ML-spezifisch</translation>
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
        <source>most of them ML-specific</source>
        <translation>die meisten ML-spezifisch</translation>
    </message>
    <message>
        <source>most of them general engineering</source>
        <translation>die meisten aus der allgemeinen Softwaretechnik</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{covered} of {total} {strength}</source>
        <translation>{covered} von {total} {strength}</translation>
    </message>
    <message>
        <source>{total} {strength}</source>
        <translation>{total} {strength}</translation>
    </message>
    <message>
        <source>{count} partial</source>
        <translation>{count} teilweise</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 fehlt</translation>
    </message>
</context>
<context>
    <name>TrackCard</name>
    <message>
        <source>Show only these rows; once more shows all</source>
        <translation>Nur diese Zeilen zeigen; noch einmal zeigt alle</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Nichts verlangt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Read with gaps.</source>
        <translation>Mit Lücken gelesen.</translation>
    </message>
    <message>
        <source>This file can hardly be read.</source>
        <translation>Diese Datei ist kaum zu lesen.</translation>
    </message>
    <message>
        <source>Read well: {facts}.</source>
        <translation>Gut gelesen: {facts}.</translation>
    </message>
    <message>
        <source>Read well.</source>
        <translation>Gut gelesen.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>1 skill</source>
        <translation>1 Kenntnis</translation>
    </message>
    <message>
        <source>{count} skills</source>
        <translation>{count} Kenntnisse</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>covered</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>ML-specific</source>
        <translation>ML-spezifisch</translation>
    </message>
    <message>
        <source>General engineering</source>
        <translation>Allgemeine Softwaretechnik</translation>
    </message>
    <message>
        <source>ML</source>
        <translation>ML</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>ML engineering</source>
        <translation>ML-Entwicklung</translation>
    </message>
    <message>
        <source>software with ML</source>
        <translation>Software mit ML</translation>
    </message>
    <message>
        <source>data science</source>
        <translation>Data Science</translation>
    </message>
    <message>
        <source>data engineering</source>
        <translation>Data Engineering</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>benefits and pay</source>
        <translation>Leistungen und Gehalt</translation>
    </message>
    <message>
        <source>equal opportunity and legal text</source>
        <translation>Gleichstellung und Rechtliches</translation>
    </message>
    <message>
        <source>the employer&apos;s rules and trainings</source>
        <translation>Regeln und Schulungen des Arbeitgebers</translation>
    </message>
    <message>
        <source>how to apply</source>
        <translation>wie man sich bewirbt</translation>
    </message>
    <message>
        <source>place and terms of work</source>
        <translation>Ort und Bedingungen der Arbeit</translation>
    </message>
    <message>
        <source>the employer&apos;s own name</source>
        <translation>der Name des Arbeitgebers</translation>
    </message>
    <message>
        <source>subjects of a degree</source>
        <translation>Studienfächer</translation>
    </message>
    <message>
        <source>beyond the first {count} characters</source>
        <translation>nach den ersten {count} Zeichen</translation>
    </message>
    <message>
        <source>names of teams</source>
        <translation>Namen von Teams</translation>
    </message>
    <message>
        <source>named only to be set aside</source>
        <translation>nur genannt, um es auszuschließen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
</TS>
