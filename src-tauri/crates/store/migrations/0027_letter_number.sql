-- The number of a letter is followed by the next one, as that of a case: `serial` did not know of those
-- drafted before, and each letter of the office was the first. What they bear stays as it was printed.
INSERT INTO serial (prefix, year, letter, last)
SELECT 'LT', CAST(substr(number, 4, 4) AS INTEGER), rtrim(substr(number, 9), '0123456789'),
    max(CAST(ltrim(substr(number, 9), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') AS INTEGER))
FROM (
    SELECT json_extract(event_body.body, '$.event.change.number') AS number
    FROM event_body
    WHERE event_body.body LIKE '%"type":"letter"%' AND event_body.body LIKE '%"act":"drafted"%'
) AS drafted
WHERE number GLOB 'LT-[0-9][0-9][0-9][0-9]-[A-Z]*[0-9]'
GROUP BY 1, 2, 3
ON CONFLICT (prefix, year, letter) DO UPDATE SET last = max(last, excluded.last);
