anttPart("20f15b59","loc/loai-CQ","EI");
