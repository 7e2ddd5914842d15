# Outbid from R: a list of requests goes in, a list of answers comes out. Needs jsonlite.
#
#   requests <- lapply(c(0, 0.7), function(level) list(run = list(
#     scenario = "baseline", set = list(moderation = level), months = 60, replicates = 3, readings = I("K@60"))))
#   answers <- outbid(requests)
#   sapply(answers, function(answer) mean(answer$values[["K@60"]]))

outbid <- function(requests, command = c("npx", "outbid")) {
  lines <- vapply(seq_along(requests), function(i) {
    # Seventeen digits, so that every number arrives as it is.
    as.character(jsonlite::toJSON(c(list(id = i), requests[[i]]), auto_unbox = TRUE, digits = I(17)))
  }, "")
  found <- system2(command[1], c(command[-1], "serve"), input = lines, stdout = TRUE)
  status <- attr(found, "status")
  if (!is.null(status)) stop("outbid serve ended with code ", status)
  answers <- lapply(found, jsonlite::fromJSON)
  wrong <- Filter(function(answer) !is.null(answer$problems), answers)
  if (length(wrong) > 0) stop(paste(capture.output(print(wrong[[1]]$problems)), collapse = "\n"))
  answers[order(vapply(answers, function(answer) answer$id, 0))]
}
