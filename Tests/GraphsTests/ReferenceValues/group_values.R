# What sna says of the graphs on standard input; group_values.py runs this.
# First one line per graph: nodes, directed, groups, seed; an empty line; then graph, from, to.
suppressPackageStartupMessages({library(sna); library(jsonlite)})

lines <- readLines(file("stdin"))
split <- which(lines == "")[1]
graphs <- read.csv(text = lines[seq_len(split - 1)], header = FALSE)
edges <- read.csv(text = lines[-seq_len(split)], header = FALSE)

values <- function(number) {
  n <- graphs[number, 1]
  directed <- graphs[number, 2] == 1
  matrix <- matrix(0, n, n)
  own <- edges[edges[, 1] == number - 1, ]
  matrix[cbind(own[, 2], own[, 3])] <- 1
  if (!directed) matrix <- pmax(matrix, t(matrix))
  group <- ((seq_len(n) - 1)^2 + graphs[number, 4]) %% graphs[number, 3]
  mode <- if (directed) "digraph" else "graph"
  enough <- n > 2
  # A role needs three nodes; sna fails on fewer, and on a single group.
  roles <- NULL
  if (enough && length(unique(group)) > 1)
    roles <- unname(brokerage(matrix, group)$raw.nli[, 1:5])
  of <- function(measure, ...) {
    if (enough) centralization(matrix, measure, mode = mode, ...) else NA
  }
  cmode <- if (directed) "outdegree" else "degree"
  share <- function(measure) if (n > 1) unname(grecip(matrix, measure = measure)) else NA
  list(
    brokerage = roles,
    centralization = list(
      degree = of(degree, cmode = cmode),
      indegree = of(degree, cmode = if (directed) "indegree" else "degree"),
      betweenness = of(betweenness),
      closeness = of(closeness)),
    reciprocity = c(share("edgewise"), share("dyadic.nonnull"), share("dyadic")))
}

found <- list(
  R = R.version$version.string, sna = as.character(packageVersion("sna")),
  graphs = lapply(seq_len(nrow(graphs)), values))
cat(toJSON(found, digits = NA, auto_unbox = TRUE, null = "null", na = "null"))
