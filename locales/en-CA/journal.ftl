journal-integrity-lead = Verification reads the whole journal, checks the signature of every event and the chain of every device, rebuilds every table beside the vault, compares them row by row, and opens every attachment. Nothing is changed.
journal-integrity-verify = Verify now
journal-integrity-busy = Verifying…

# $faults: number of faults and differences found.
journal-integrity-result = { $faults ->
    [0] The vault is sound: no fault in the chains, no difference between the tables and the journal, no damaged attachment.
    [one] The verification found { $faults } fault. It is described below. Nothing was changed; keep a copy of the vault’s folder before anything else.
   *[other] The verification found { $faults } faults. They are described below. Nothing was changed; keep a copy of the vault’s folder before anything else.
}
journal-integrity-when = Verified
journal-integrity-events = Events read
journal-integrity-chains = Chains, one for each device
journal-integrity-orphans = Sealed files that nothing names
journal-integrity-faults = What was found
