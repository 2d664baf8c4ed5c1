# The transfer of a file to Archives: the approval, the package, the acceptance, and the words that the package holds.

transfer-title = Transfer to Archives
transfer-none = No file is on its way to Archives.
transfer-lead = One person proposes, another approves. The package is then made and verified. The file is erased here only once the acceptance by Archives is recorded.

# $by: who proposed it. $at: when. $mine: yes where it is the person who reads.
transfer-proposed = { $mine ->
    [yes] You proposed the transfer ({ $at }). Another person must approve.
   *[no] Transfer proposed by { $by }, { $at }
}
# $proposed: who proposed it. $approved: who approved it. $at: when.
transfer-approved = Proposed by { $proposed }, approved by { $approved } ({ $at }). The package is to be made.
# $name: name of the package. $by: who made it. $at: when.
transfer-packaged = Package { $name } made and verified by { $by } ({ $at }). Waiting for the acceptance by Archives.

transfer-approve = Approve the transfer
transfer-package = Make the package
transfer-package-again = Make another package
transfer-accept = Record the acceptance
# $act: word of the act. $number: number of the file.
transfer-act-of = { $act }: { $number }
# $number: number of the file.
transfer-approved-done = The transfer of { $number } is approved. Nothing is erased.

# $number: number of the file.
transfer-package-title = Make the package of { $number }
transfer-package-say = The file is copied into a BagIt package (RFC 8493): what came in, byte for byte, the letters that were sent, the notes, the history and the facts of the disposition. The package is read back and verified before it has its name.
transfer-package-plain = This package is not encrypted. Choose a medium that the office protects.
transfer-folder = Folder of this computer where to put the package
transfer-folder-needed = Name a folder.
# $path: where it lies. $count: files of the case file.
transfer-package-done = { $count ->
    [one] The package is complete and valid: { $path } ({ $count } file).
   *[other] The package is complete and valid: { $path } ({ $count } files).
}

# $number: number of the file.
transfer-accept-title = Record the acceptance of { $number }
transfer-accept-say = The package that was accepted is read again as a whole. If it is complete, valid and the same, the file is erased here for good; nothing brings it back, not even a backup made before.
transfer-bag = The package that Archives accepted
transfer-bag-hint = The folder that holds bagit.txt.
transfer-bag-needed = Name the package.
transfer-to = Archives
transfer-to-needed = Name the Archives.
transfer-accepted-by = Person who accepted
transfer-accepted-by-needed = Name the person.
transfer-accepted-on = Accepted on
transfer-reference = Reference of Archives
transfer-reference-needed = Write the reference.
transfer-accept-act = Record the acceptance and erase
# $number: number of the file. $to: the Archives.
transfer-accept-done = { $number } is transferred: { $to }. What it held is erased here.

# Certificate.
transfer-accepted = Acceptance
# $by: who accepted. $on: day. $reference: reference of the Archives. $recorded: who recorded it here.
transfer-accepted-line = By { $by }, on { $on }. Reference: { $reference }. Recorded by { $recorded }.
transfer-bag-held = Package
# $name: name of the package. $oxum: bytes, a dot, files.
transfer-bag-line = { $name } (Payload-Oxum { $oxum }). Digest of tagmanifest-sha256.txt:

# Words of the package itself.
transfer-action-destroy = Destruction
transfer-action-transfer = Transfer to Archives
transfer-origin-message = Message
transfer-origin-attachment = Attachment
transfer-origin-form = Form
transfer-field-address = Address
transfer-field-also_sent = Also sent
transfer-field-approved_at = Transfer approved at
transfer-field-approved_by = Approved by
transfer-field-at = Time
transfer-field-authority = Retention schedule
transfer-field-by = By
transfer-field-case_number = Case number
transfer-field-channel = Channel of receipt
transfer-field-closed_on = Case closed
transfer-field-correspondent = Correspondent
transfer-field-description = Description
transfer-field-due_from = Due from
transfer-field-email = Email
transfer-field-event = Journal entry
transfer-field-file_number = File number
transfer-field-filed_at = Filed at
transfer-field-final_action = Final action
transfer-field-kind = Kind of case
transfer-field-language = Language of the text
transfer-field-letters = Letters
transfer-field-means = Means of dispatch
transfer-field-media_type = Media type
transfer-field-name = Name
transfer-field-notes = Notes
transfer-field-number = Number
transfer-field-origin = Origin
transfer-field-original_name = Original name
transfer-field-originals = Paper originals
transfer-field-path = Place in the package
transfer-field-phone = Telephone
transfer-field-place = Location of the paper
transfer-field-plan = Classification plan
transfer-field-plan_digest = Digest of the plan
transfer-field-proposed_at = Proposed at
transfer-field-proposed_by = Proposed by
transfer-field-received_by = Received by
transfer-field-received_on = Received on
transfer-field-records = Records
transfer-field-replaced = Words replaced
transfer-field-reply_language = Language of reply
transfer-field-scan = Digest of the scanned file
transfer-field-sent_on = Sent on
transfer-field-series = Series
transfer-field-sha256 = SHA-256
transfer-field-size = Size in bytes
transfer-field-state = State
transfer-field-text = Text as read
transfer-field-title = Title
transfer-field-volume = Volume
transfer-field-volumes = Paper volumes
transfer-field-what = Action
transfer-field-words = Words of the author
transfer-field-years = Years of retention
