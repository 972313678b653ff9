anttPart("20f15b59","dong/0/20",{"r":[{"n":["Một quyết định được làm ra thế nào","How a decision is made"],"h":"quy-trinh/"}],"s":[]});
