status-title = System status
status-offline = Offline, everything works
status-encrypted = Vault encrypted
status-verify = Verify the journal
status-verifying = Verifying…

# $time: time of the verification.
status-verified = Journal verified at { $time }

# $count: number of differences found.
status-faults = { $count ->
    [one] { $count } difference in the journal
   *[other] { $count } differences in the journal
}
# $time: time of the verification. $count (number): attachments awaited from other workstations.
status-awaited = { $count ->
    [one] Journal verified at { $time }; { $count } attachment awaited
   *[other] Journal verified at { $time }; { $count } attachments awaited
}
status-unverifiable = Verification interrupted
status-result = Verification result

# $events: number of entries read. $chains: number of chains.
status-counts = Entries read: { $events }. Chains: { $chains }.
