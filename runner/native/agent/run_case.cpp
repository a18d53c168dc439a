// SPDX-License-Identifier: MIT
#include "run_case.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cleanup.hpp"
#include "hang.hpp"
#include "support/names.hpp"
#include "support/signals_at_start.hpp"
#include "table.hpp"

namespace ipcts {

Agent agent;

namespace {

int child_ended[2] = {-1, -1};  // the SIGCHLD handler writes, the loop polls
bool told_of_ends = false;      // whether there is that handler

void on_child(int) {
    const int error = errno;
    if (::write(child_ended[1], "", 1) == -1) {}  // full: the loop will wake up anyway
    errno = error;
}

Outcome lost(const char* what) {
    Outcome outcome;
    char text[256];
    const char* name = errno_name(errno);
    const int size =
        std::snprintf(text, sizeof text, "the agent cannot start the case: %s: %s\n", what, name ? name : "unknown error");
    outcome.err.assign(text, text + size);
    return outcome;
}

// How long the rounds of this case may take, where the request or IPCTS_STRESS says so; 0 for a case without rounds.
int stress_ms(const Case& which, const Wish& wish) {
    if (!std::strstr(which.needs, "rounds")) return 0;
    if (wish.stress_ms > 0) return wish.stress_ms;
    const char* text = std::getenv("IPCTS_STRESS");
    const double seconds = text ? std::atof(text) : 0;
    return seconds > 0 && seconds * 1000 < max_limit_ms ? static_cast<int>(seconds * 1000) : 0;
}

// In the new process: everything that docs/protocol.md promises a case, then the program again.
[[noreturn]] void become_case(const Case& which, const Wish& wish, const char* directory, int out, int err) {
    ::setsid();
    reset_signals();
    ::umask(022);
    const rlimit no_core = {0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core);
    const int nothing = ::open("/dev/null", O_RDONLY);
    if (nothing != -1) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    } else ::close(STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (*agent.base && ::chdir(directory) == -1) ::_exit(126);

    char scale[64], id[256], self[768], home[640], tmpdir[640], record[640], progress[640];
    std::snprintf(scale, sizeof scale, "IPCTS_TIME_SCALE=%d", slowness());
    std::snprintf(id, sizeof id, "IPCTS_CASE=%s", which.id);
    std::snprintf(self, sizeof self, "IPCTS_SELF=%s", agent.self);
    std::snprintf(home, sizeof home, "HOME=%s", directory);
    std::snprintf(tmpdir, sizeof tmpdir, "TMPDIR=%s", directory);
    std::snprintf(record, sizeof record, "IPCTS_RECORD=%s", record_file(agent.base));
    std::snprintf(progress, sizeof progress, "IPCTS_PROGRESS=%s", progress_file());
    char path[] = "PATH=/usr/bin:/bin", locale[] = "LC_ALL=C";
    char* environment[16] = {path, locale, scale, id, self, home, tmpdir};
    int count = 7;
    char stress[64], seed[64];
    if (const int amount_ms = stress_ms(which, wish)) {
        std::snprintf(stress, sizeof stress, "IPCTS_STRESS=%d.%03d", amount_ms / 1000, amount_ms % 1000);
        environment[count++] = stress;
    }
    if (const char* wanted = std::getenv("IPCTS_SEED")) {
        std::snprintf(seed, sizeof seed, "IPCTS_SEED=%s", wanted);
        environment[count++] = seed;
    }
    if (!agent.namespaces) environment[count++] = record;
    if (*agent.base) environment[count++] = progress;
    char fault[160], state[640];
    if (wish.fault) {
        std::snprintf(fault, sizeof fault, "IPCTS_FAULT=%s", wish.fault);
        std::snprintf(state, sizeof state, "IPCTS_FAULT_STATE=%s", fault_state_file(agent.base));
        environment[count++] = fault;
        environment[count++] = state;
    }
    char* arguments[] = {const_cast<char*>(agent.self), nullptr};
    ::execve(agent.self, arguments, environment);
    std::fprintf(stderr, "the agent cannot execute %s: %s\n", agent.self, std::strerror(errno));
    ::_exit(126);
}

// Takes what there is; false once the other side is closed, or `into` is full.
bool drain(int fd, std::vector<char>& into, bool& overflow) {
    char buffer[16'384];
    for (;;) {
        const ssize_t size = ::read(fd, buffer, sizeof buffer);
        if (size == -1 && errno == EINTR) continue;
        if (size == -1) return errno == EAGAIN;
        if (size == 0) return false;
        const std::size_t room = output_limit - into.size();
        const auto taken = static_cast<std::size_t>(size) < room ? static_cast<std::size_t>(size) : room;
        into.insert(into.end(), buffer, buffer + taken);
        if (taken < static_cast<std::size_t>(size)) {
            overflow = true;
            return false;
        }
    }
}

bool open_pipe(int ends[2]) {
    if (::pipe(ends) == -1) return false;
    for (int i = 0; i < 2; ++i) ::fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return true;
}

bool prepare_once() {
    if (child_ended[0] != -1) return true;
    if (!open_pipe(child_ended)) return false;
    ::fcntl(child_ended[1], F_SETFL, O_NONBLOCK);
    struct sigaction action = {};
    action.sa_handler = on_child;
    action.sa_flags = SA_RESTART;
    told_of_ends = ::sigaction(SIGCHLD, &action, nullptr) == 0;
    return true;
}

// How long a case may take: longer where it waits for seconds to pass (front matter, `needs: timing`) or is under stress.
int64_t limit_us(const Case& which, const Wish& wish) {
    const int64_t stress_us = int64_t{1000} * stress_ms(which, wish);
    if (wish.watchdog_ms > 0) return int64_t{1000} * wish.watchdog_ms + stress_us;
    return int64_t{10'000'000} * (std::strstr(which.needs, "timing") ? 3 : 1) * slowness() + stress_us;
}

// Waits for the end of `child` while taking its output; true once it was reaped into `status` and `usage`. Where its time is over,
// that is told in the notes, and may be a hang.
bool attend(pid_t child, int64_t limit_us, int out, int err, Outcome& outcome, int& status, rusage& usage) {
    const int64_t deadline = now_us() + limit_us;
    // The last one reports errors only: when the reader of our answers has gone, the case isn't worth waiting for.
    pollfd waits[4] = {{child_ended[0], POLLIN, 0}, {out, POLLIN, 0}, {err, POLLIN, 0}, {agent.reports ? -1 : STDOUT_FILENO, 0, 0}};
    bool overflow = false;
    for (;;) {
        const int64_t left = deadline - now_us();
        if (!told_of_ends) return ::wait4(child, &status, 0, &usage) == child;  // no watchdog on a system without signals or poll()
        const int ready = left > 0 && !stop_requested() ? ::poll(waits, 4, static_cast<int>(left / 1000 + 1)) : 0;
        if (ready == 0 || (ready > 0 && (waits[3].revents & (POLLERR | POLLHUP)))) {
            outcome.end =
                ready == 0 && !stop_requested() && is_hang(child, outcome.err) ? Outcome::End::hang : Outcome::End::timeout;
            return false;
        }
        if (ready == -1) {
            told_of_ends = errno == EINTR;
            continue;
        }
        if (waits[1].revents && !drain(out, outcome.out, overflow)) waits[1].fd = -1;
        if (waits[2].revents && !drain(err, outcome.err, overflow)) waits[2].fd = -1;
        if (overflow) {
            outcome.end = Outcome::End::overflow;
            return false;
        }
        if (waits[0].revents) {
            char wakes[64];
            if (::read(child_ended[0], wakes, sizeof wakes) == -1) continue;
            if (::wait4(child, &status, WNOHANG, &usage) == child) return true;
        }
    }
}

}  // namespace

int64_t now_us() {
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<int64_t>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

int slowness() {
    const char* text = std::getenv("IPCTS_TIME_SCALE");
    const int scale = text ? std::atoi(text) : 1;
    return scale < 1 ? 1 : scale > 1000 ? 1000 : scale;
}

const char* name_of_signal(int number) {
    static char text[32];
    if (const char* name = signal_name(number)) return name;
    const SignalRange real_time = real_time_signals();
    if (number >= real_time.first && number <= real_time.last)
        std::snprintf(text, sizeof text, "SIGRTMIN+%d", number - real_time.first);
    else std::snprintf(text, sizeof text, "number-%d", number);
    return text;
}

const char* end_text(const Outcome& outcome) {
    static char text[64];
    switch (outcome.end) {
        case Outcome::End::exit: std::snprintf(text, sizeof text, "exit:%d", outcome.value); return text;
        case Outcome::End::signal: std::snprintf(text, sizeof text, "signal:%s", name_of_signal(outcome.value)); return text;
        case Outcome::End::timeout: return "timeout";
        case Outcome::End::overflow: return "overflow";
        case Outcome::End::lost: return "lost";
        case Outcome::End::hang: return "hang";
    }
    return "lost";
}

// A case removes what it makes. Where one did not, a line before its own notes tells the author; the runner's summary names the
// case.
static void note_what_was_left(Outcome& outcome, bool running, int objects) {
    if (!running && objects == 0) return;
    char line[80];
    const int size = std::snprintf(line, sizeof line, "left behind: %s%s%.0d%s\n", running ? "a process" : "",
                                   running && objects ? ", " : "", objects, objects ? " IPC objects" : "");
    outcome.err.insert(outcome.err.begin(), line, line + size);
}

Outcome run_case(const Case& which, const Wish& wish) {
    if (!prepare_once()) return lost("pipe");
    // A directory that an earlier case left and that can't be removed is in nobody's way.
    static unsigned long directories = 0;
    char directory[576];
    std::snprintf(directory, sizeof directory, *agent.base ? "%s/work-%lu" : "/", agent.room, ++directories);
    if (*agent.base && ::mkdir(directory, 0777) == -1) return lost("mkdir of the working directory");
    if (*agent.base) ::chmod(directory, 0777);  // for the cases with two users, whatever the umask
    int out[2] = {-1, -1}, err[2] = {-1, -1};
    Outcome outcome;
    bool running = false;
    expect_progress();
    if (!open_pipe(out) || !open_pipe(err)) {
        outcome = lost("pipe");
    } else {
        const int64_t start = now_us();
        const pid_t child = ::fork();
        if (child == 0) become_case(which, wish, directory, out[1], err[1]);
        if (child == -1) {
            outcome = lost("fork");
        } else {
            ::close(out[1]);
            ::close(err[1]);
            out[1] = err[1] = -1;
            int status = 0;
            rusage usage = {};
            const bool ended = attend(child, limit_us(which, wish), out[0], err[0], outcome, status, usage);
            outcome.wall_us = now_us() - start;
            running = kill_descendants(child);
            bool overflow = false;
            drain(out[0], outcome.out, overflow);
            drain(err[0], outcome.err, overflow);
            if (ended) {
                outcome.cpu_us = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * int64_t{1'000'000} + usage.ru_utime.tv_usec +
                                 usage.ru_stime.tv_usec;
                outcome.end = overflow ? Outcome::End::overflow : WIFEXITED(status) ? Outcome::End::exit : Outcome::End::signal;
                outcome.value = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
                if (outcome.end == Outcome::End::exit && outcome.value == 126) outcome.end = Outcome::End::lost;
            }
        }
    }
    for (int fd : {out[0], out[1], err[0], err[1]})
        if (fd != -1) ::close(fd);
    const int objects = remove_objects();
    if (outcome.end == Outcome::End::exit && !wish.fault) note_what_was_left(outcome, running, objects);
    if (wish.fault) ::unlink(fault_state_file(agent.base));
    if (*agent.base) remove_tree(directory);
    return outcome;
}

}  // namespace ipcts
