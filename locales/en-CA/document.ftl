# Words of the frame of exported documents: labels of the heading and of the footer.

document-number = Number
document-date = Date
document-case = Case
document-author = Prepared by
document-marking = Contains personal information
document-practice = Practice: everything is invented
document-page = Page
