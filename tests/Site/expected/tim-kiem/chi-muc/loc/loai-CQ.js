anttPart("24feafc1","loc/loai-CQ","EI");
