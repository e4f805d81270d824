<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Page Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Sentence with Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All in Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Up Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Until Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model Packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Newsreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatingFlow</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseFiles</name>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourChips</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter word, or its dictionary form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file, paste the text of a page, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star keeps an article at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in an article to highlight them or to write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Korean articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No English articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be turned into an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is larger than any article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Korean analyser does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model package is installed for this direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model package cannot be installed or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model package is incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package file is not safe to unpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Korean–English model package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room for the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation engine failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lexicon cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words could not be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted words do not occur in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted words occur more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no such annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another one with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or delete the settings file; the defaults are used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article alone into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole page text, including the headline and the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as plain text and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on; word cards return when the analyser starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package in Translation &gt; Model packages, or from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of packages with: newsreader models available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; get the package from its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an .argosmodel file for Korean and English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it in the program that installed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again; the download goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the package in Translation &gt; Model packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the program; the lexicon belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; the file was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the library file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the library and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the articles with: newsreader list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the words exactly as they stand in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote a longer stretch, so that it occurs only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in the log; your library is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportingFlow</name>
    <message>
        <source>Export article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Search titles, text and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only articles with these words, in any inflected form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article, in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontNotice</name>
    <message>
        <source>No font on this computer can show Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, then start the program again. On Debian and Ubuntu: fonts-noto-cjk; on Fedora: google-noto-sans-cjk-fonts; anywhere: pip install &apos;newsreader[fonts]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the key sheet (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFlow</name>
    <message>
        <source>The article was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>No dictionary entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean and English side by side, offline. Apache-2.0; stories CC0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Model packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for newer packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online and ask the package index which versions there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an .argosmodel file; it says itself which direction it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles are translated on this computer, by one package for each direction. This window goes online only when you press a button: “Check for newer packages” reads the public package index, “Download” reads the index and then the package (about 100 MB). Nothing you read is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a model package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model packages (*.argosmodel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the list of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsFlow</name>
    <message>
        <source>Every file is as it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Go to this place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc brings the saved note back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Text not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These marks belong to words that no longer stand in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight or N to write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Without this package, articles are shown untranslated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online and install the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every file and translate a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the package from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this package from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the package now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The download goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>Copy the whole checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed by {owner}, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartOfSpeech</name>
    <message>
        <source>noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auxiliary verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>determiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interjection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>particle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole page text: headline, byline, body. The rest is sorted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file or a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of this text (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the language from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole page text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} characters in {paragraphs} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sample of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; a download goes on later where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or bring in a page of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Page Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article from text you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paragraph %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with highlights or notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles written in Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles written in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with translation (C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the columns stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When asked: read the original first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many readings the translator weighs; Careful takes about twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program starts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns, paragraphs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation under each paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is always in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation waits until asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reading at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings: nearly as good as four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four readings: slower, at times better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and check the packages that translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the program looks and works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFlow</name>
    <message>
        <source>The library has a problem: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can be restored; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a font such as Noto Sans CJK KR for your whole system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Korean font is installed; the one that came along is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Korean font is installed, so Korean text cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>The model package Korean → English is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model package English → Korean is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslatingFlow</name>
    <message>
        <source>{0:.0f} of {1:.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the model package: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and word cards work without it. Its size is known once a download starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The news in Korean and English, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each paragraph stands level with its translation, made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer on a Korean word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card shows its dictionary form and what each particle and ending does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a model package to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, about 100 MB for each direction. After that everything works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file or a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the packages that translate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>No dictionary entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the full entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
