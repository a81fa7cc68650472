"use strict";var e=require("./all.cjs");exports.IbmPartners=e.IbmPartners;
