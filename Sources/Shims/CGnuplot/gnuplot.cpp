#include "CGnuplot.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <unistd.h>

#include <gnuplot-iostream.h>

struct gnuplot_session {
    std::unique_ptr<Gnuplot> gnuplot;
    std::string log;
    std::string error;
    // gnuplot stops reading at its first error; the next write must then fail rather than kill this process.
    sighandler_t pipe_handler;
};

static std::string shell_quoted(const std::string &text) {
    std::string result = "'";
    for (char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

gnuplot_session *gnuplot_open(const char *folder) {
    auto session = new gnuplot_session;
    session->pipe_handler = std::signal(SIGPIPE, SIG_IGN);
    try {
        const char *base = std::getenv("TMPDIR");
        std::string path = std::string(base && *base ? base : "/tmp") + "/gnuplot-log-XXXXXX";
        int file = mkstemp(&path[0]);
        if (file < 0) throw std::runtime_error("cannot create the log file " + path);
        close(file);
        session->log = path;
        // The log's last line is gnuplot's exit status: the class itself does not hand it on.
        std::string command = "{ cd " + shell_quoted(folder) + " && gnuplot; echo \"status $?\"; } >";
        command += shell_quoted(path) + " 2>&1";
        session->gnuplot.reset(new Gnuplot(command));
    } catch (const std::exception &e) {
        session->error = e.what();
    }
    return session;
}

void gnuplot_send(gnuplot_session *session, const char *commands) {
    if (!session->gnuplot) return;
    try {
        *session->gnuplot << commands;
        session->gnuplot->flush();
    } catch (const std::exception &e) {
        session->error = e.what();
    }
}

void gnuplot_close(gnuplot_session *session) {
    try {
        session->gnuplot.reset();
    } catch (const std::exception &e) {
        session->error = e.what();
    }
    std::signal(SIGPIPE, session->pipe_handler);
    if (session->log.empty()) return;

    std::string text;
    if (FILE *file = std::fopen(session->log.c_str(), "r")) {
        char buffer[4096];
        size_t count;
        while ((count = std::fread(buffer, 1, sizeof buffer, file)) > 0) text.append(buffer, count);
        std::fclose(file);
    }
    std::remove(session->log.c_str());
    session->log.clear();
    const std::string success = "status 0\n";
    bool succeeded = text.size() >= success.size() && text.substr(text.size() - success.size()) == success;
    if (!succeeded) session->error = text.empty() ? "gnuplot did not start" : text;
}

const char *gnuplot_error(const gnuplot_session *session) { return session->error.c_str(); }

void gnuplot_free(gnuplot_session *session) { delete session; }
