import "bootstrap/dist/css/bootstrap.min.css";
import "bootstrap/js/dist/collapse.js";
