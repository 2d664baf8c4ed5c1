note-list = Notes
note-list-window = Notes · Dossier

# $number: number of the note.
note-window = { $number } · Dossier

# $count: number of notes.
note-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
note-empty = Notes will appear here. A note is drafted from an open case.
note-none = No notes.
note-type-information = Note for information
note-type-case_summary = Case summary
note-source = Language written first
note-draft = Draft a note
note-text = Aligned text
note-state = State
note-french = French
note-english = English

# $count: number of words.
note-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

# $number: rank of the paragraph.
note-pair = Paragraph { $number }

# $number: rank of the paragraph.
note-side-fr = paragraph { $number } in French

# $number: rank of the paragraph.
note-side-en = paragraph { $number } in English
note-agrees = In agreement
note-stale = Translation to review

# $count: number of paragraphs.
note-stale-count = { $count } to review

# $number: rank of the paragraph.
note-stale-pair = Paragraph { $number }: translation to review
note-lags-fr = The French needs review: the English has changed.
note-lags-en = The English needs review: the French has changed.
note-difference = What has changed since they last agreed:
note-agree = Nothing to change
note-reload = Take the vault’s text
note-side-back = What you had written was not saved. Your words are back here.
# $number: rank of the paragraph. $lang: language of the side that was written.
note-side-waits = Paragraph { $number } was not saved in { $lang ->
        [fr] French
       *[en] English
    }. Your words wait for you in the note.
# $number: rank of the paragraph. $lang: language of the side that was written.
note-side-lost = Paragraph { $number } could be neither saved nor kept in { $lang ->
        [fr] French
       *[en] English
    }. Write it again in the note.
note-saving = Saving…

# $number: number of revisions since the draft.
note-revision = { $number ->
    [0] First draft, saved
    [one] { $number } revision, saved
   *[other] { $number } revisions, saved
}
note-export = Produce the PDF
note-exporting = Producing…
note-exported = The PDF is written.

# $count: number of paragraphs to review.
note-exported-stale = { $count ->
    [one] Note: the translation of { $count } paragraph needs review.
   *[other] Note: the translation of { $count } paragraphs needs review.
}
note-checks = Checks
note-agreement = Agreement
note-agreement-none = Each paragraph says the same in both languages, according to the last person who reviewed it.
note-sources = Sources

# $number: rank of the paragraph. $lang: language of the side that was changed.
note-revised = Paragraph { $number } changed in { $lang ->
    [fr] French
   *[en] English
}.

# $number: rank of the paragraph.
note-agreed = Paragraph { $number } declared to agree.

# $number: number of the note.
note-undone = { $number }: last action undone.
