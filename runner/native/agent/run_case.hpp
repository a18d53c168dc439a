// SPDX-License-Identifier: MIT
// Runs one case in a fresh process and tells how it ended and what it wrote. See docs/protocol.md.
#pragma once

#include <cstdint>
#include <vector>

namespace ipcts {

struct Case;

// More output than this on one stream ends the case.
constexpr std::size_t output_limit = 65'536;

struct Outcome {
    // hang: a time-out after the set-up, in a call that the case makes itself; timeout: any other (docs/results.md, A hang)
    enum class End { exit, signal, timeout, overflow, lost, hang } end = End::lost;
    int value = 0;        // exit status or signal number
    int64_t wall_us = 0;  // microseconds
    int64_t cpu_us = 0;   // of the case and the children it waited for
    std::vector<char> out, err;
};

// Where the case runs and how to start it; filled in once by become_agent().
struct Agent {
    const char* self = nullptr;        // the file to execute for this very program
    char base[512] = "";               // the directory of this agent
    char room[544] = "";               // the one below `base` in which each case gets a directory
    bool namespaces = false;           // pid 1 of a pid namespace, with IPC and mount namespaces of its own
    bool private_file_system = false;  // `base` is on a file system that ends with the agent
    bool reports = false;              // asked to end, it first says what it has measured
    bool directory_required = true;    // false: where no directory can be made, cases run in the root directory
};
extern Agent agent;

// The file by which this program can be executed again: IPCTS_SELF, /proc/self/exe, or what argv[0] means. Static storage.
const char* own_path(const char* argv0);

// Undoes what whoever started us may have left: ignored or blocked signals, open descriptors. An agent begins with this; files that
// it is to write are opened afterwards.
void begin_clean();

// Splits the process into a guardian, which stays behind to clean up, and the agent proper, in which the call returns.
// `isolate`: use namespaces where the system permits. `scratch`: directory for the working directories, or null. `raw`: the
// terminal is a line to the runner until the end.
void become_agent(const char* self, bool isolate, const char* scratch, bool raw = false);

// Removes the directory of the working directories; the last thing an agent does.
void finish_agent();

constexpr int max_limit_ms = 24 * 3600'000;  // a longer time is cut to this

// How one run is to differ from the usual.
struct Wish {
    const char* fault = nullptr;  // IPCTS_FAULT of the case
    int watchdog_ms = 0;          // instead of the usual limit
    int stress_ms = 0;            // time for the rounds of a race case (`needs: rounds`), beyond its usual limit
};

// Runs the case; a failure to start it at all is an Outcome with End::lost and the reason in `err`.
Outcome run_case(const Case& which, const Wish& wish = {});

// Set by SIGTERM: finish, clean up, go.
bool stop_requested();

// Microseconds of a clock that nobody sets; 0 where there is none.
int64_t now_us();

// The factor of IPCTS_TIME_SCALE, at least 1, at most 1000. Not called time_scale(): the cases, which are in the same program, have
// a function of this name that knows no limit.
int slowness();

// How a case ended in the words of the protocol: "exit:0"; static storage until the next call.
const char* end_text(const Outcome& outcome);

// The name of a signal of this system, "SIGPIPE", "SIGRTMIN+1"; static storage until the next call.
const char* name_of_signal(int number);

// The kind of file system that holds `path`: "tmpfs", "ext4", ..., "unknown".
const char* file_system_of(const char* path);

}  // namespace ipcts
