# Makes matrix.dl, with write.dl of the R package sna 2.
#
#     Rscript make.R [FOLDER]
#
# python-igraph reads DL and does not write it, so R stands in.
folder <- c(commandArgs(trailingOnly = TRUE), ".")[1]
names <- c("JGZ", "Wijkteam", "Verloskundigen", "Buurthuis")
ties <- matrix(0, 4, 4, dimnames = list(names, names))
ties["JGZ", "Wijkteam"] <- ties["Wijkteam", "JGZ"] <- 3
ties["Verloskundigen", "JGZ"] <- 5
sna::write.dl(ties, file.path(folder, "matrix.dl"), vertex.lab = names, matrix.lab = "samenwerking")
