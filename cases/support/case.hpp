// SPDX-License-Identifier: MIT
// The vocabulary of the cases: observing, set-up that must work, children, signals, blocking.
// Everything here only removes noise; the interface under test is called by its own name in the case.
// docs/support.md has one example of each.
#pragma once

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>
#include <type_traits>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/functions.hpp"
#include "support/names.hpp"
#include "support/scaffolding.hpp"
#include "support/signals_at_start.hpp"

// Systems without the timers of POSIX say so by -1 or by no such macro.
#if defined(_POSIX_TIMERS) && _POSIX_TIMERS >= 0
#define IPCTS_HAS_TIMERS
#endif

namespace ipcts {

// ---- values and how they are printed -----------------------------------------------------------

// SIGPIPE, SIGRTMIN+1
struct Signal {
    int number;
};
// exited 0, killed by SIGPIPE, stopped by SIGSTOP, continued
struct WaitStatus {
    int status;
};
// A returned error number (pthread_..., posix_spawn): 0 or EBUSY
struct Error {
    int number;
};
// "abc", non-printing bytes as \x01; at most 60 of them
struct Bytes {
    const void* data;
    ssize_t size;
};
// An si_code by name: SI_USER, CLD_EXITED, SEGV_MAPERR
struct Code {
    int signo, code;
};
// POLLIN POLLHUP, or none
struct PollEvents {
    short events;
};

struct Text {
    char chars[512];
};

[[gnu::format(printf, 1, 2)]] IPCTS_ONCE Text format(const char* pattern, ...) {
    Text text;
    va_list arguments;
    va_start(arguments, pattern);
    std::vsnprintf(text.chars, sizeof text.chars, pattern, arguments);
    va_end(arguments);
    return text;
}

IPCTS_ONCE Text signal_text(int number) {
    if (const char* name = signal_name(number)) return format("%s", name);
    const SignalRange real_time = real_time_signals();
    if (number < real_time.first || number > real_time.last) return format("no known signal");
    if (number == real_time.first) return format("SIGRTMIN");
    if (number == real_time.last) return format("SIGRTMAX");
    return format("SIGRTMIN+%d", number - real_time.first);
}

IPCTS_ONCE Text errno_text(int number) {
    if (const char* name = errno_name(number)) return format("%s", name);
    return format("an unknown error");
}

IPCTS_ONCE Text describe(Signal signal, int) { return signal_text(signal.number); }
IPCTS_ONCE Text describe(Error error, int) { return error.number == 0 ? format("0") : errno_text(error.number); }
IPCTS_ONCE Text describe(const char* words, int) { return format("%s", words ? words : "(null)"); }
IPCTS_ONCE Text describe(const Text& text, int) { return text; }
IPCTS_ONCE Text describe(Code code, int) {
    const char* name = code_name(code.signo, code.code);
    return format("%s", name ? name : "another code");
}

IPCTS_ONCE Text describe(WaitStatus wait, int) {
    const int status = wait.status;
    if (WIFEXITED(status)) return format("exited %d", WEXITSTATUS(status));
    if (WIFSIGNALED(status)) return format("killed by %s", signal_text(WTERMSIG(status)).chars);
    if (WIFSTOPPED(status)) return format("stopped by %s", signal_text(WSTOPSIG(status)).chars);
#ifdef WIFCONTINUED  // an XSI name
    if (WIFCONTINUED(status)) return format("continued");
#endif
    return format("no wait status");
}

IPCTS_ONCE Text describe(Bytes bytes, int error) {
    if (bytes.size < 0) return format("-1 %s", errno_text(error).chars);
    Text text = format("\"");
    const ssize_t shown = bytes.size < 60 ? bytes.size : 60;
    for (ssize_t i = 0; i < shown; ++i) {
        const auto byte = static_cast<const unsigned char*>(bytes.data)[i];
        char* end = text.chars + std::strlen(text.chars);
        const bool plain = byte >= ' ' && byte < 127 && byte != '"' && byte != '\\';
        std::snprintf(end, 5, plain ? "%c" : "\\x%02x", byte);
    }
    std::strcat(text.chars, bytes.size > shown ? "...\"" : "\"");
    return text;
}

IPCTS_ONCE Text describe(PollEvents poll, int) {
    Text text = format("%s", "");
    for (const Name* event = poll_events(); event->text; ++event)
        if (poll.events & event->value) {
            if (*text.chars) std::strcat(text.chars, " ");
            std::strcat(text.chars, event->text);
        }
    return *text.chars ? text : format("none");
}

// Anything else: a bool is "yes" or "no"; an integer of -1 is a failure, "-1 EAGAIN"; a pointer "succeeded" or, for
// MAP_FAILED and null, "failed EAGAIN".
template <class T>
Text describe(T value, int error) {
    if constexpr (std::is_same_v<T, bool>) return format(value ? "yes" : "no");
    else if constexpr (std::is_pointer_v<T>)
        return value == nullptr || static_cast<const volatile void*>(value) == MAP_FAILED
                   ? format("failed %s", errno_text(error).chars)
                   : format("succeeded");
    else {
        static_assert(std::is_integral_v<T>, "observe() takes integers, bool, pointers, text and the types above");
        if (value == static_cast<T>(-1)) return format("-1 %s", errno_text(error).chars);
        return format("%lld", static_cast<long long>(value));
    }
}

// ---- observing: one line each on standard output, one write(2) each ----------------------------

// Set where the lines lie on a console among others, by the agent (docs/protocol.md): what writes a line, and what is done before
// the end of a case that ends early.
inline void (*mark_line)(int fd, const char* line, std::size_t length) = nullptr;
inline void (*mark_end)(int status) = nullptr;

IPCTS_ONCE void put_line(int fd, const char* before, const char* between, const char* after) {
    const Scaffolding helper;
    char line[1024];
    int length = std::snprintf(line, sizeof line - 1, "%s%s%s", before, between, after);
    if (length < 0) return;
    if (length > static_cast<int>(sizeof line) - 2) length = sizeof line - 2;
    if (mark_line) return mark_line(fd, line, static_cast<std::size_t>(length));
    line[length++] = '\n';
    while (::write(fd, line, static_cast<size_t>(length)) == -1 && errno == EINTR) {}
}

// A remark for the reader of a report, on standard error: raw values belong here.
[[gnu::format(printf, 1, 2)]] IPCTS_ONCE void note(const char* pattern, ...) {
    Text text;
    va_list arguments;
    va_start(arguments, pattern);
    std::vsnprintf(text.chars, sizeof text.chars, pattern, arguments);
    va_end(arguments);
    put_line(STDERR_FILENO, "note", ": ", text.chars);
}

// Prints `what: value`; errno is that of the call that gave the value, and is left as it was.
template <class T>
void observe(const char* what, T value) {
    const int error = errno;
    put_line(STDOUT_FILENO, what, ": ", describe(value, error).chars);
    errno = error;
}

// Where the document allows several results: prints the whole set, "a or b", once the result is one of them, and the
// result itself as a note. The texts are those that observe() prints for one value.
template <class T>
void observe(const char* what, T value, std::initializer_list<const char*> allowed) {
    const int error = errno;
    const Text text = describe(value, error);
    Text set = format("%s", "");
    bool inside = false;
    for (const char* candidate : allowed) {
        if (*set.chars) std::strcat(set.chars, " or ");
        std::strcat(set.chars, candidate);
        inside = inside || std::strcmp(candidate, text.chars) == 0;
    }
    if (inside) note("%s gave %s", what, text.chars);
    put_line(STDOUT_FILENO, what, ": ", inside ? set.chars : text.chars);
    errno = error;
}

// The same for a call that must fail with one of several errors: "-1 EACCES or EAGAIN". T: an integer, a pointer, an Error.
template <class T>
void observe(const char* what, T value, std::initializer_list<int> allowed) {
    const int before = errno;
    int error = before;
    bool failed;
    const char* prefix = "-1 ";
    if constexpr (std::is_same_v<T, Error>) {
        error = value.number;
        failed = error != 0;
        prefix = "";
    } else if constexpr (std::is_pointer_v<T>) {
        failed = value == nullptr || static_cast<const volatile void*>(value) == MAP_FAILED;
        prefix = "failed ";
    } else failed = value == static_cast<T>(-1);
    Text set = format("%s", prefix);
    bool inside = false;
    for (int candidate : allowed) {
        if (std::strlen(set.chars) > std::strlen(prefix)) std::strcat(set.chars, " or ");
        std::strcat(set.chars, errno_text(candidate).chars);
        inside = inside || candidate == error;
    }
    errno = before;
    if (!failed || !inside) return observe(what, value);
    note("%s gave %s", what, errno_text(error).chars);
    put_line(STDOUT_FILENO, what, ": ", set.chars);
    errno = before;
}

// ---- what is done at the end of the case -------------------------------------------------------

struct EndAction {
    void (*action)();
    pid_t owner;
};
inline EndAction end_actions[16];
inline int end_action_count = 0;

// Takes the actions off the list, the latest first, and runs those of this process.
IPCTS_ONCE void run_end_actions() {
    const WaitingHelper helper;
    while (end_action_count > 0) {
        const EndAction latest = end_actions[--end_action_count];
        if (latest.owner == ::getpid()) latest.action();
    }
}

// What fcntl() gives for F_SETFD, F_SETFL and the commands of record locks: -1, or any other value for "done".
struct Done {
    int result;
};
IPCTS_ONCE Text describe(Done done, int error) {
    return done.result == -1 ? format("-1 %s", errno_text(error).chars) : format("done");
}
IPCTS_ONCE void observe(const char* what, Done done, std::initializer_list<int> allowed) {
    if (done.result == -1) observe(what, done.result, allowed);
    else observe(what, done);
}

[[noreturn]] IPCTS_ONCE void end_case(int status) {
    run_end_actions();
    if (mark_end) mark_end(status);
    std::_Exit(status);
}

// ---- set-up that must work: otherwise nothing was learnt (exit status 99) ----------------------

// The defaults of `file` and `line` are those of the call.
[[noreturn]] IPCTS_ONCE void set_up_failed(const char* reason, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    put_line(STDERR_FILENO, file, format(":%d: set-up failed: ", line).chars, reason);
    give_up_case();
    end_case(99);
}

// Passes the result of a call on; a failed one (-1, null, MAP_FAILED, an Error other than 0, false) ends the case with 99.
template <class T>
T must(T result, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    int error = errno;
    bool failed;
    if constexpr (std::is_pointer_v<T>) failed = result == nullptr || static_cast<const volatile void*>(result) == MAP_FAILED;
    else if constexpr (std::is_same_v<T, Error>) {
        failed = result.number != 0;
        error = result.number;
    } else if constexpr (std::is_same_v<T, bool>) failed = !result;
    else failed = result == static_cast<T>(-1);
    if (failed) set_up_failed(std::is_same_v<T, bool> ? "a condition does not hold" : errno_text(error).chars, file, line);
    return result;
}

// The system says that it lacks an *optional* facility (exit status 77). A missing mandatory one is a failure, not this.
[[noreturn]] IPCTS_ONCE void unsupported(const char* why) {
    put_line(STDERR_FILENO, "unsupported", ": ", why);
    give_up_case();
    end_case(77);
}

// Runs `action` (a function, or a lambda that captures nothing) when this process ends in any orderly way; its children do not.
IPCTS_ONCE void at_end(void (*action)()) {
    static const int registered = std::atexit(run_end_actions);
    must(registered == 0);
    must(end_action_count < 16);
    end_actions[end_action_count++] = {action, ::getpid()};
}

// What most cases call of the templates above (once.hpp).
#ifdef IPCTS_ONCE_TEMPLATE
IPCTS_ONCE_TEMPLATE Text describe(bool, int);
IPCTS_ONCE_TEMPLATE Text describe(int, int);
IPCTS_ONCE_TEMPLATE Text describe(long, int);
IPCTS_ONCE_TEMPLATE void observe(const char*, bool);
IPCTS_ONCE_TEMPLATE void observe(const char*, int);
IPCTS_ONCE_TEMPLATE void observe(const char*, long);
IPCTS_ONCE_TEMPLATE void observe(const char*, const char*);
IPCTS_ONCE_TEMPLATE void observe(const char*, Error);
IPCTS_ONCE_TEMPLATE void observe(const char*, Bytes);
IPCTS_ONCE_TEMPLATE void observe(const char*, WaitStatus);
IPCTS_ONCE_TEMPLATE bool must(bool, const char*, int);
IPCTS_ONCE_TEMPLATE int must(int, const char*, int);
IPCTS_ONCE_TEMPLATE long must(long, const char*, int);
IPCTS_ONCE_TEMPLATE char* must(char*, const char*, int);
IPCTS_ONCE_TEMPLATE void* must(void*, const char*, int);
IPCTS_ONCE_TEMPLATE Error must(Error, const char*, int);
#endif

// ---- time --------------------------------------------------------------------------------------

// The factor by which all time bounds grow on a slow system, from IPCTS_TIME_SCALE (default and least: 1).
IPCTS_ONCE int time_scale() {
    const char* text = std::getenv("IPCTS_TIME_SCALE");
    const int scale = text ? std::atoi(text) : 1;
    return scale > 1 ? scale : 1;
}

inline int64_t milliseconds(const timespec& time) { return static_cast<int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000; }

inline timespec clock_now(clockid_t clock = CLOCK_MONOTONIC) {
    const WaitingHelper helper;
    timespec now;
    must(::clock_gettime(clock, &now));
    return now;
}

// `time` moved by some milliseconds, normalised; for absolute time-outs.
inline timespec plus_milliseconds(timespec time, int64_t amount) {
    const int64_t nanoseconds = time.tv_nsec + (amount % 1000) * 1'000'000;
    time.tv_sec += static_cast<time_t>(amount / 1000 + (nanoseconds >= 1'000'000'000 ? 1 : nanoseconds < 0 ? -1 : 0));
    time.tv_nsec = static_cast<long>((nanoseconds + 1'000'000'000) % 1'000'000'000);
    return time;
}

inline bool earlier(const timespec& a, const timespec& b) {
    return a.tv_sec < b.tv_sec || (a.tv_sec == b.tv_sec && a.tv_nsec < b.tv_nsec);
}

// The resolution of a clock in nanoseconds: a stamp may be behind the time by so much.
inline int64_t clock_step(clockid_t clock = CLOCK_MONOTONIC) {
    const Scaffolding helper;
    timespec step;
    must(::clock_getres(clock, &step));
    return static_cast<int64_t>(step.tv_sec) * 1'000'000'000 + step.tv_nsec;
}

// Measures lower bounds only: a slow machine makes everything later. A clock that moves in steps may show one step less than has
// passed.
class Stopwatch {
public:
    bool at_least_ms(int64_t amount) const {
        const timespec now = clock_now();
        const int64_t seconds = static_cast<int64_t>(now.tv_sec) - start_.tv_sec;
        const int64_t step = clock_step(), most = 20'000'000;  // {_POSIX_CLOCKRES_MIN}
        return seconds * 1'000'000'000 + now.tv_nsec - start_.tv_nsec + (step < most ? step : most) >= amount * 1'000'000;
    }
private:
    timespec start_ = clock_now();
};

// Lets a little time pass between two looks at something; never a way to order events.
inline void breathe(int amount_ms = 1) {
    const WaitingHelper helper;
    const timespec time = {amount_ms / 1000, (amount_ms % 1000) * 1'000'000L};
    ::nanosleep(&time, nullptr);
}

// Lets the others run for a moment, in a loop that looks at something again and again. A loop of sched_yield() would not do: where
// much else runs, a thread that keeps giving its share away may not come back for seconds.
inline void nap() {
    const WaitingHelper helper;
    const timespec moment = {0, 20'000};
    ::nanosleep(&moment, nullptr);
}

// Waits for what must happen, looking every millisecond for up to `bound_ms` times the scale; true once it has.
template <class Condition>
bool eventually(Condition condition, int64_t bound_ms = 5000) {
    const Stopwatch watch;
    while (!condition()) {
        if (watch.at_least_ms(bound_ms * time_scale())) return condition();
        breathe();
    }
    return true;
}

// ---- pipes, files, memory ----------------------------------------------------------------------

struct Pipe {
    int reader, writer;
};
inline Pipe open_pipe() {
    const Scaffolding helper;
    int ends[2];
    must(::pipe(ends));
    return {ends[0], ends[1]};
}

inline void set_nonblocking(int fd) {
    const Scaffolding helper;
    must(::fcntl(fd, F_SETFL, must(::fcntl(fd, F_GETFL)) | O_NONBLOCK));
}

// An unnamed regular file of `size` zero bytes in the temporary directory, open for reading and writing.
inline int open_scratch_file(off_t size) {
    const Scaffolding helper;
    const char* directory = std::getenv("TMPDIR");
    Text path = format("%s/ipcts-XXXXXX", directory ? directory : "/tmp");
    const int fd = must(::mkstemp(path.chars));
    must(::unlink(path.chars));
    must(::ftruncate(fd, size));
    return fd;
}

inline void remove_flat_directory(const char* path) {
    const Scaffolding helper;
    if (DIR* directory = ::opendir(path)) {
        while (const dirent* entry = ::readdir(directory))  // dirfd() may be a macro, without a function of that name
            if (::unlinkat(dirfd(directory), entry->d_name, 0) == -1) ::unlinkat(dirfd(directory), entry->d_name, AT_REMOVEDIR);
        ::closedir(directory);
    }
    ::rmdir(path);
}

// Makes an empty directory (mode 0700) below TMPDIR the working directory: names in it may be short and plain. It and
// the files in it are removed at the end. Each call makes another one.
inline void enter_scratch_directory() {
    const Scaffolding helper;
    static Text paths[4];
    static int used = 0;
    must(used < 4);
    const char* above = std::getenv("TMPDIR");
    Text& path = paths[used];
    path = format("%s/ipcts-XXXXXX", above ? above : "/tmp");
    must(::mkdtemp(path.chars));
    ++used;
    at_end([] {
        if (::chdir("/") == 0) remove_flat_directory(paths[--used].chars);  // a directory in use need not be removable
    });
    must(::chdir(path.chars));
}

// A zeroed T in memory that children share; lives until the case ends.
template <class T>
T* shared() {
    const Scaffolding helper;
    return static_cast<T*>(must(::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)));
}

// ---- children: always reaped, never outliving the case -----------------------------------------

class Child {
public:
    // Runs `body` in a child process; it exits with the int that body returns, or 0. No destructor or atexit() of the case runs
    // there.
    template <class Body>
    explicit Child(Body body) : pid_(start()) {
        if (pid_ != 0) return;
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            leave(0);
        } else leave(body());
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        const WaitingHelper helper;
        if (pid_ > 0) {
            ::kill(pid_, SIGKILL);
            wait();
        }
    }
    pid_t pid() const { return pid_; }
    // Waits for the end of the child and reaps it; only once.
    WaitStatus wait() {
        const WaitingHelper helper;
        int status = 0;
        while (must(::waitpid(pid_, &status, 0), EINTR) == -1) {}
        pid_ = -1;
        return {status};
    }
    // The case has reaped the child itself.
    void reaped() { pid_ = -1; }
private:
    [[noreturn]] static void leave(int status) {
        const WaitingHelper helper;
        ::_exit(status);
    }
    static pid_t start() {
        const Scaffolding helper;
        return ipcts::must(::fork());
    }
    static pid_t must(pid_t result, int excused) { return result == -1 && errno == excused ? -1 : ipcts::must(result); }
    pid_t pid_;
};

// One side waits until the other has opened the gate; between processes and threads. Opened n times it lets n waits through.
class Gate {
public:
    void open() {
        const Scaffolding helper;
        must(::write(ends_.writer, "", 1));
    }
    void wait() {
        const WaitingHelper helper;
        char byte;
        ssize_t count;
        while ((count = ::read(ends_.reader, &byte, 1)) == -1 && errno == EINTR) {}
        if (count != 1) set_up_failed("nobody opened a gate");
    }
private:
    Pipe ends_ = open_pipe();
};

// The number of no clock on any system known. A small one may be the CPU-time clock of the process with that ID, or of a thread,
// and some of the highest bits mark such clocks.
inline const auto no_clock = static_cast<clockid_t>(500'000'000);

// Gives another process (or, on Linux, thread) time to reach the call in which it will wait: until the system calls it
// asleep, or ended, where that can be seen, else a moment. This makes a broken wake-up likelier to show; a verdict never depends on
// it.
inline void let_it_block(pid_t task) {
    const WaitingHelper helper;
    const Text path = format("/proc/%ld/stat", static_cast<long>(task));
    const Stopwatch watch;
    do {
        char state[256] = "";
        const int file = ::open(path.chars, O_RDONLY);
        if (file == -1) return breathe(20);
        const ssize_t size = ::read(file, state, sizeof state - 1);
        ::close(file);
        const char* name_end = size > 0 ? std::strrchr(state, ')') : nullptr;
        if (name_end && std::strlen(name_end) > 2 && std::strchr("SZX", name_end[2])) return;
        breathe();
    } while (!watch.at_least_ms(1000));
}

// The order in which processes of the case came by: each writes its name once it gets there.
class Journal {
public:
    void enter(const char* name) {
        const int place = __atomic_fetch_add(&log_->count, 1, __ATOMIC_SEQ_CST);
        if (place < 16) std::snprintf(log_->names[place], sizeof log_->names[place], "%s", name);
    }
    int count() const { return __atomic_load_n(&log_->count, __ATOMIC_SEQ_CST); }
    // "waker, waiter"
    Text text() const {
        Text all = format("%s", "");
        for (int i = 0; i < count() && i < 16; ++i) {
            if (i) std::strcat(all.chars, ", ");
            std::strcat(all.chars, log_->names[i]);
        }
        return all;
    }
private:
    struct Log {
        int count;
        char names[16][24];
    };
    Log* log_ = shared<Log>();
};

// The program itself, as a path that is still right after a change of directory; for cases that exec themselves in
// another role: `int main(int count, char** arguments) { if (count > 1) return role(...); ... }`.
inline const char* own_program(char** arguments) {
    const Scaffolding helper;
    static const char* const path = ::realpath(arguments[0], nullptr);
    return path ? path : arguments[0];
}

// The variable that brings a new program back into this case; for an environment that the case makes itself.
inline const char* case_variable() {
    static Text variable;
    const char* id = std::getenv("IPCTS_CASE");
    variable = format("IPCTS_CASE=%s", id ? id : "");
    return variable.chars;
}

// ---- signals: what a handler saw is counted and printed ----------------------------------------

inline volatile sig_atomic_t handled = 0;  // entries of count_signal and capture_signal
inline void count_signal(int) { handled = handled + 1; }

inline siginfo_t captured;  // the siginfo_t of the last signal that capture_signal got
inline void capture_signal(int, siginfo_t* info, void*) {
    captured = *info;
    handled = handled + 1;
}

inline void handle(int signo, void (*handler)(int) = count_signal, int flags = 0) {
    const Scaffolding helper;
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    must(::sigaction(signo, &action, nullptr));
}

inline void handle(int signo, void (*handler)(int, siginfo_t*, void*), int flags = 0) {
    const Scaffolding helper;
    struct sigaction action = {};
    action.sa_sigaction = handler;
    action.sa_flags = flags | SA_SIGINFO;
    must(::sigaction(signo, &action, nullptr));
}

inline sigset_t set_of(std::initializer_list<int> signals) {
    const Scaffolding helper;
    sigset_t set;
    must(::sigemptyset(&set));
    for (int signo : signals) must(::sigaddset(&set, signo));
    return set;
}

// Both change the mask of the calling thread.
inline void block(std::initializer_list<int> signals) {
    const Scaffolding helper;
    const sigset_t set = set_of(signals);
    must(Error{::pthread_sigmask(SIG_BLOCK, &set, nullptr)});
}

inline void unblock(std::initializer_list<int> signals) {
    const Scaffolding helper;
    const sigset_t set = set_of(signals);
    must(Error{::pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
}

inline bool is_pending(int signo) {
    const Scaffolding helper;
    sigset_t set;
    must(::sigpending(&set));
    return must(::sigismember(&set, signo)) == 1;
}

// ---- blocking: a signal that comes again and again interrupts only what waits ------------------

// SIGALRM again and again: every 5 ms times the scale, but at least every second. A single one might come before the call begins. A
// timer sends them; where the system has no timers, or none left, a child does.
class RepeatedAlarm {
public:
    RepeatedAlarm() = default;
    RepeatedAlarm(const RepeatedAlarm&) = delete;
    RepeatedAlarm& operator=(const RepeatedAlarm&) = delete;
    ~RepeatedAlarm() { stop(); }
    void start() {
        const Scaffolding helper;
        const int amount_ms = time_scale() < 200 ? 5 * time_scale() : 1000;
        if (!start_timer(plus_milliseconds({}, amount_ms))) start_child(amount_ms);
    }
    // None is sent any more once this has returned.
    void stop() {
        const Scaffolding helper;
        const int error = errno;
#ifdef IPCTS_HAS_TIMERS
        if (by_timer_) ::timer_delete(timer_);
        by_timer_ = false;
#endif
        if (child_ != -1) {
            ::kill(child_, SIGKILL);
            while (::waitpid(child_, nullptr, 0) == -1 && errno == EINTR) {}
        }
        child_ = -1;
        errno = error;
    }
private:
#ifdef IPCTS_HAS_TIMERS
    bool start_timer(const timespec& every) {
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGALRM;
        if (::timer_create(CLOCK_MONOTONIC, &event, &timer_) == -1) return false;
        const itimerspec setting = {every, every};
        by_timer_ = ::timer_settime(timer_, 0, &setting, nullptr) == 0;
        if (!by_timer_) ::timer_delete(timer_);
        return by_timer_;
    }
    timer_t timer_;
    bool by_timer_ = false;
#else
    bool start_timer(const timespec&) { return false; }
#endif
    // Returns once the child has closed every descriptor: it must not hold open an end whose closing the case is about.
    void start_child(int amount_ms) {
        const Pipe ready = open_pipe();
        const pid_t target = ::getpid();
        child_ = must(::fork());
        if (child_ == 0) {
            const long limit = ::sysconf(_SC_OPEN_MAX);
            for (int fd = limit > 0 && limit < 4096 ? static_cast<int>(limit) : 4096; --fd >= 0;)
                if (fd != ready.writer) ::close(fd);
            ::close(ready.writer);
            while (::getppid() == target) {
                breathe(amount_ms);
                ::kill(target, SIGALRM);
            }
            ::_exit(0);
        }
        ::close(ready.writer);
        char byte;
        while (::read(ready.reader, &byte, 1) == -1 && errno == EINTR) {}
        ::close(ready.reader);
    }
    pid_t child_ = -1;
};

// The action of SIGALRM while one lives. A signal that is still on its way at the end is discarded.
class AlarmAction {
public:
    explicit AlarmAction(void (*handler)(int), int flags = 0) {
        const Scaffolding helper;
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = flags;
        must(::sigaction(SIGALRM, &action, &before_));
    }
    AlarmAction(const AlarmAction&) = delete;
    AlarmAction& operator=(const AlarmAction&) = delete;
    ~AlarmAction() {
        const Scaffolding helper;
        const int error = errno;
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGALRM, &ignore, nullptr);
        ::sigaction(SIGALRM, &before_, nullptr);
        errno = error;
    }
private:
    struct sigaction before_;
};

// SIGALRM again and again, handled without SA_RESTART, while one lives. In a process with one thread only.
class Interrupter {
public:
    Interrupter() { alarm_.start(); }
private:
    AlarmAction action_{[](int) {}};
    RepeatedAlarm alarm_;
};

// Makes the call under an Interrupter and prints "blocks" if a signal is what ended it (-1 EINTR, or an Error EINTR);
// otherwise what it returned. Only for a call that must wait: a signal may come during one that must not, too, and then the line
// says that it blocks. Such a call is made without this; if it waits, the time limit ends the case.
template <class Call>
void observe_blocking(const char* what, Call call) {
    auto result = [&] {
        const Interrupter interrupter;
        return call();
    }();
    bool interrupted;
    if constexpr (std::is_same_v<decltype(result), Error>) interrupted = result.number == EINTR;
    else interrupted = result == static_cast<decltype(result)>(-1) && errno == EINTR;
    if (interrupted) observe(what, "blocks");
    else observe(what, result);
}

}  // namespace ipcts

using namespace ipcts;  // NOLINT(google-global-names-in-headers): a case speaks this vocabulary without prefixes
