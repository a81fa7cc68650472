var r=require("./all.cjs");exports.IbmPartners=r.IbmPartners;
