anttPart("20f15b59","loc/xa",[["T102-2025-07-01","Phường Mẫu","BADEDAD"],["T101-2000-01-01","Xã Cũ","JB"]]);
