#ifndef LATENT_CGNUPLOT_H
#define LATENT_CGNUPLOT_H

// A gnuplot session behind a C interface. The body is gnuplot-iostream's `Gnuplot` class, the only C++ that draws.

#ifdef __cplusplus
extern "C" {
#endif

typedef struct gnuplot_session gnuplot_session;

/// Starts gnuplot in `folder`. Never NULL; look at `gnuplot_error` after `gnuplot_close`.
gnuplot_session *gnuplot_open(const char *folder);

/// Pipes commands to gnuplot.
void gnuplot_send(gnuplot_session *session, const char *commands);

/// Waits until gnuplot has drawn everything. The session stays readable until `gnuplot_free`.
void gnuplot_close(gnuplot_session *session);

/// What went wrong, in gnuplot's own words where there are any; empty if nothing did.
const char *gnuplot_error(const gnuplot_session *session);

void gnuplot_free(gnuplot_session *session);

#ifdef __cplusplus
}
#endif

#endif
