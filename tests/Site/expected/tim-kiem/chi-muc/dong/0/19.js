anttPart("20f15b59","dong/0/19",{"r":[{"n":["Về trang này","About"],"h":"gioi-thieu/"},{"n":["Thống kê","Statistics"],"h":"thong-ke/"},{"n":["Thuật ngữ","Glossary"],"h":"thuat-ngu/"}],"s":[]});
