// SPDX-License-Identifier: MIT
#include "hang.hpp"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

#include "run_case.hpp"
#include "support/proc.hpp"
#include "support/scaffolding.hpp"

namespace ipcts {

namespace {

// The file as shared memory; null where that cannot be had. Who makes it gives it its size.
CaseProgress* mapped(const char* path, int flags) {
    const int file = ::open(path, O_RDWR | O_CLOEXEC | flags, 0666);
    if (file == -1) return nullptr;
    void* memory = MAP_FAILED;
    const bool made = flags & O_CREAT;
    if (made) ::fchmod(file, 0666);  // a case may execute the program as another user
    if (!made || ::ftruncate(file, sizeof(CaseProgress)) == 0)
        memory = ::mmap(nullptr, sizeof(CaseProgress), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    return memory == MAP_FAILED ? nullptr : static_cast<CaseProgress*>(memory);
}

CaseProgress* expected = nullptr;  // the agent's view

constexpr std::size_t notes_limit = output_limit - 8192;  // the case may have filled its standard error

[[gnu::format(printf, 2, 3)]] void add(std::vector<char>& notes, const char* pattern, ...) {
    char line[1024];
    va_list values;
    va_start(values, pattern);
    const int size = std::vsnprintf(line, sizeof line, pattern, values);
    va_end(values);
    if (size <= 0) return;
    const auto length = static_cast<std::size_t>(size) < sizeof line ? static_cast<std::size_t>(size) : sizeof line - 1;
    if (notes.size() + length < output_limit) notes.insert(notes.end(), line, line + length);
}

#if defined(__linux__)

constexpr struct {
    long number;
    const char* name;
} system_calls[] = {
// clang-format off
#ifdef SYS_read
    {SYS_read, "read"},
#endif
#ifdef SYS_write
    {SYS_write, "write"},
#endif
#ifdef SYS_readv
    {SYS_readv, "readv"},
#endif
#ifdef SYS_writev
    {SYS_writev, "writev"},
#endif
#ifdef SYS_pread64
    {SYS_pread64, "pread64"},
#endif
#ifdef SYS_pwrite64
    {SYS_pwrite64, "pwrite64"},
#endif
#ifdef SYS_preadv
    {SYS_preadv, "preadv"},
#endif
#ifdef SYS_pwritev
    {SYS_pwritev, "pwritev"},
#endif
#ifdef SYS_open
    {SYS_open, "open"},
#endif
#ifdef SYS_openat
    {SYS_openat, "openat"},
#endif
#ifdef SYS_close
    {SYS_close, "close"},
#endif
#ifdef SYS_ioctl
    {SYS_ioctl, "ioctl"},
#endif
#ifdef SYS_fcntl
    {SYS_fcntl, "fcntl"},
#endif
#ifdef SYS_flock
    {SYS_flock, "flock"},
#endif
#ifdef SYS_splice
    {SYS_splice, "splice"},
#endif
#ifdef SYS_tee
    {SYS_tee, "tee"},
#endif
#ifdef SYS_vmsplice
    {SYS_vmsplice, "vmsplice"},
#endif
#ifdef SYS_sendfile
    {SYS_sendfile, "sendfile"},
#endif
#ifdef SYS_copy_file_range
    {SYS_copy_file_range, "copy_file_range"},
#endif
#ifdef SYS_fsync
    {SYS_fsync, "fsync"},
#endif
#ifdef SYS_msync
    {SYS_msync, "msync"},
#endif
#ifdef SYS_poll
    {SYS_poll, "poll"},
#endif
#ifdef SYS_ppoll
    {SYS_ppoll, "ppoll"},
#endif
#ifdef SYS_ppoll_time64
    {SYS_ppoll_time64, "ppoll_time64"},
#endif
#ifdef SYS_select
    {SYS_select, "select"},
#endif
#ifdef SYS__newselect
    {SYS__newselect, "_newselect"},
#endif
#ifdef SYS_pselect6
    {SYS_pselect6, "pselect6"},
#endif
#ifdef SYS_pselect6_time64
    {SYS_pselect6_time64, "pselect6_time64"},
#endif
#ifdef SYS_epoll_wait
    {SYS_epoll_wait, "epoll_wait"},
#endif
#ifdef SYS_epoll_pwait
    {SYS_epoll_pwait, "epoll_pwait"},
#endif
#ifdef SYS_epoll_pwait2
    {SYS_epoll_pwait2, "epoll_pwait2"},
#endif
#ifdef SYS_accept
    {SYS_accept, "accept"},
#endif
#ifdef SYS_accept4
    {SYS_accept4, "accept4"},
#endif
#ifdef SYS_connect
    {SYS_connect, "connect"},
#endif
#ifdef SYS_recv
    {SYS_recv, "recv"},
#endif
#ifdef SYS_recvfrom
    {SYS_recvfrom, "recvfrom"},
#endif
#ifdef SYS_recvmsg
    {SYS_recvmsg, "recvmsg"},
#endif
#ifdef SYS_recvmmsg
    {SYS_recvmmsg, "recvmmsg"},
#endif
#ifdef SYS_recvmmsg_time64
    {SYS_recvmmsg_time64, "recvmmsg_time64"},
#endif
#ifdef SYS_send
    {SYS_send, "send"},
#endif
#ifdef SYS_sendto
    {SYS_sendto, "sendto"},
#endif
#ifdef SYS_sendmsg
    {SYS_sendmsg, "sendmsg"},
#endif
#ifdef SYS_sendmmsg
    {SYS_sendmmsg, "sendmmsg"},
#endif
#ifdef SYS_shutdown
    {SYS_shutdown, "shutdown"},
#endif
#ifdef SYS_socketcall
    {SYS_socketcall, "socketcall"},
#endif
#ifdef SYS_futex
    {SYS_futex, "futex"},
#endif
#ifdef SYS_futex_time64
    {SYS_futex_time64, "futex_time64"},
#endif
#ifdef SYS_futex_waitv
    {SYS_futex_waitv, "futex_waitv"},
#endif
#ifdef SYS_ipc
    {SYS_ipc, "ipc"},
#endif
#ifdef SYS_semop
    {SYS_semop, "semop"},
#endif
#ifdef SYS_semtimedop
    {SYS_semtimedop, "semtimedop"},
#endif
#ifdef SYS_semtimedop_time64
    {SYS_semtimedop_time64, "semtimedop_time64"},
#endif
#ifdef SYS_msgrcv
    {SYS_msgrcv, "msgrcv"},
#endif
#ifdef SYS_msgsnd
    {SYS_msgsnd, "msgsnd"},
#endif
#ifdef SYS_mq_timedreceive
    {SYS_mq_timedreceive, "mq_timedreceive"},
#endif
#ifdef SYS_mq_timedreceive_time64
    {SYS_mq_timedreceive_time64, "mq_timedreceive_time64"},
#endif
#ifdef SYS_mq_timedsend
    {SYS_mq_timedsend, "mq_timedsend"},
#endif
#ifdef SYS_mq_timedsend_time64
    {SYS_mq_timedsend_time64, "mq_timedsend_time64"},
#endif
#ifdef SYS_mq_notify
    {SYS_mq_notify, "mq_notify"},
#endif
#ifdef SYS_nanosleep
    {SYS_nanosleep, "nanosleep"},
#endif
#ifdef SYS_clock_nanosleep
    {SYS_clock_nanosleep, "clock_nanosleep"},
#endif
#ifdef SYS_clock_nanosleep_time64
    {SYS_clock_nanosleep_time64, "clock_nanosleep_time64"},
#endif
#ifdef SYS_pause
    {SYS_pause, "pause"},
#endif
#ifdef SYS_rt_sigsuspend
    {SYS_rt_sigsuspend, "rt_sigsuspend"},
#endif
#ifdef SYS_sigsuspend
    {SYS_sigsuspend, "sigsuspend"},
#endif
#ifdef SYS_rt_sigtimedwait
    {SYS_rt_sigtimedwait, "rt_sigtimedwait"},
#endif
#ifdef SYS_rt_sigtimedwait_time64
    {SYS_rt_sigtimedwait_time64, "rt_sigtimedwait_time64"},
#endif
#ifdef SYS_wait4
    {SYS_wait4, "wait4"},
#endif
#ifdef SYS_waitpid
    {SYS_waitpid, "waitpid"},
#endif
#ifdef SYS_waitid
    {SYS_waitid, "waitid"},
#endif
#ifdef SYS_kill
    {SYS_kill, "kill"},
#endif
#ifdef SYS_tgkill
    {SYS_tgkill, "tgkill"},
#endif
#ifdef SYS_sched_yield
    {SYS_sched_yield, "sched_yield"},
#endif
#ifdef SYS_sched_setaffinity
    {SYS_sched_setaffinity, "sched_setaffinity"},
#endif
#ifdef SYS_fork
    {SYS_fork, "fork"},
#endif
#ifdef SYS_vfork
    {SYS_vfork, "vfork"},
#endif
#ifdef SYS_clone
    {SYS_clone, "clone"},
#endif
#ifdef SYS_clone3
    {SYS_clone3, "clone3"},
#endif
#ifdef SYS_execve
    {SYS_execve, "execve"},
#endif
#ifdef SYS_execveat
    {SYS_execveat, "execveat"},
#endif
#ifdef SYS_exit
    {SYS_exit, "exit"},
#endif
#ifdef SYS_exit_group
    {SYS_exit_group, "exit_group"},
#endif
#ifdef SYS_mmap
    {SYS_mmap, "mmap"},
#endif
#ifdef SYS_munmap
    {SYS_munmap, "munmap"},
#endif
#ifdef SYS_mremap
    {SYS_mremap, "mremap"},
#endif
#ifdef SYS_io_getevents
    {SYS_io_getevents, "io_getevents"},
#endif
#ifdef SYS_restart_syscall
    {SYS_restart_syscall, "restart_syscall"},
#endif
    // clang-format on
    {-1, nullptr},
};

// The content of a small file, without the line feed at its end; false where there is none or it may not be read.
bool content(const char* path, char* text, std::size_t size) {
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file == -1) return false;
    const ssize_t got = ::read(file, text, size - 1);
    ::close(file);
    text[got > 0 ? got : 0] = '\0';
    if (got > 0 && text[got - 1] == '\n') text[got - 1] = '\0';
    return got > 0;
}

// The system call that /proc names here is the one that we make to read it; under an emulator of another processor it is not.
bool numbers_are_ours() {
    char text[256];
    return content("/proc/self/syscall", text, sizeof text) && std::strtol(text, nullptr, 10) == SYS_read && *text != 'r';
}

const char* name_of_call(const char* text) {
    if (*text < '0' || *text > '9') return nullptr;  // "running", or -1 for none
    static char other[32];
    const long number = std::strtol(text, nullptr, 10);
    for (const auto& call : system_calls)
        if (call.number == number && call.name) return call.name;
    std::snprintf(other, sizeof other, "system call %ld", number);
    return other;
}

const char* did(char state) {
    switch (state) {
        case 'R': return "was running";
        case 'S': return "slept";
        case 'D': return "slept uninterruptibly";
        case 'T': return "was stopped";
        case 't': return "was stopped by a tracer";
        case 'Z':
        case 'X': return "had ended";
        default: return "was there";
    }
}

// The functions of the kernel in which a thread is, the innermost first: "anon_pipe_read < vfs_read < ...".
void add_stack(const char* path, std::vector<char>& notes) {
    char text[4096], names[800] = "";
    if (!content(path, text, sizeof text)) return;
    std::size_t size = 0;
    int count = 0;
    for (char* line = std::strtok(text, "\n"); line && count < 12; line = std::strtok(nullptr, "\n")) {
        const char* name = std::strchr(line, ' ');  // [<0>] name+0x1a/0x2b
        if (!name) continue;
        ++name;
        const auto length = static_cast<int>(std::strcspn(name, "+ "));
        if (length == 0 || size + static_cast<std::size_t>(length) + 4 > sizeof names) break;
        size += static_cast<std::size_t>(
            std::snprintf(names + size, sizeof names - size, "%s%.*s", count++ ? " < " : "", length, name));
    }
    if (count) add(notes, "    in the kernel: %s\n", names);
}

struct Process {
    pid_t pid, parent;
};

bool parent_of(const char* pid, Process& process) {
    char path[64], text[512], state;
    std::snprintf(path, sizeof path, "/proc/%.20s/stat", pid);
    if (!content(path, text, sizeof text)) return false;
    const char* rest = std::strrchr(text, ')');
    process.pid = std::atoi(pid);
    return rest && std::sscanf(rest + 1, " %c %d", &state, &process.parent) == 2;
}

void add_thread(const char* role, const char* thread, const char* directory, bool name_calls, std::vector<char>& notes) {
    char path[128], text[512], place[128] = "";
    std::snprintf(path, sizeof path, "%s/stat", directory);
    if (!content(path, text, sizeof text)) return;
    const char* rest = std::strrchr(text, ')');
    const char state = rest && rest[1] ? rest[2] : '?';
    const char* call = nullptr;
    std::snprintf(path, sizeof path, "%s/wchan", directory);
    if (!content(path, place, sizeof place) || std::strcmp(place, "0") == 0) *place = '\0';
    std::snprintf(path, sizeof path, "%s/syscall", directory);
    if (name_calls && content(path, text, sizeof text)) call = name_of_call(text);
    add(notes, "at the time limit: %s%s %s%s%s%s%s%s\n", role, thread, did(state), call ? " in " : "", call ? call : "",
        *place ? " (" : "", place, *place ? ")" : "");
    std::snprintf(path, sizeof path, "%s/stack", directory);
    add_stack(path, notes);
}

void add_process(const char* role, pid_t pid, bool name_calls, std::vector<char>& notes) {
    char path[64], directory[96], thread[32] = "";
    std::snprintf(path, sizeof path, "/proc/%ld/task", static_cast<long>(pid));
    DIR* tasks = ::opendir(path);
    if (!tasks) return;
    int ids[16], count = 0;
    while (const dirent* entry = ::readdir(tasks))
        if (*entry->d_name >= '0' && *entry->d_name <= '9' && count < 16) ids[count++] = std::atoi(entry->d_name);
    ::closedir(tasks);
    for (int i = 0; i < count; ++i) {
        if (count > 1) std::snprintf(thread, sizeof thread, ", thread %d,", i + 1);
        std::snprintf(directory, sizeof directory, "%s/%d", path, ids[i]);
        add_thread(role, thread, directory, name_calls, notes);
    }
}

// A line or two for each thread of the case and of its descendants, without any number that is another one each time.
void add_places(pid_t child, std::vector<char>& notes) {
    constexpr int most = 32;
    Process found[most] = {{child, ::getpid()}};
    int count = 1;
    // Descendants of the agent: the case, and what has lost its parent. A process is younger than its parent, but its number need
    // not be higher, so that it may take several looks.
    for (int before = 0; before != count;) {
        before = count;
        DIR* all = ::opendir("/proc");
        if (!all) return;
        while (const dirent* entry = ::readdir(all)) {
            Process process = {};
            if (*entry->d_name < '0' || *entry->d_name > '9' || count == most || !parent_of(entry->d_name, process)) continue;
            bool ours = process.parent == ::getpid(), known = false;
            for (int i = 0; i < count; ++i) {
                known = known || found[i].pid == process.pid;
                ours = ours || found[i].pid == process.parent;
            }
            if (ours && !known) found[count++] = process;
        }
        ::closedir(all);
    }
    const bool name_calls = numbers_are_ours();
    char role[32];
    for (int i = 0; i < count; ++i) {
        std::snprintf(role, sizeof role, i ? "child %d" : "the case", i);
        add_process(role, found[i].pid, name_calls, notes);
    }
}

#endif

}  // namespace

const char* progress_file() {
    static char path[640];
    std::snprintf(path, sizeof path, "%s/progress", agent.base);
    return path;
}

void expect_progress() {
    if (!*agent.base) return;
    if (!expected) expected = mapped(progress_file(), O_CREAT | O_NOFOLLOW);
    if (expected) *expected = {};
}

void begin_progress() {
    if (const char* path = std::getenv("IPCTS_PROGRESS"))
        if (CaseProgress* shared = mapped(path, 0)) case_progress = shared;
    enter_stage(CaseProgress::own_code);
}

bool is_hang(pid_t child, std::vector<char>& notes) {
    // A case that looks for something again and again is in a helper for some of that time.
    bool own_code = false, set_up = false;
    for (int i = 0; expected && i < 5 && !own_code; ++i) {
        if (i) ::usleep(1000);
        const unsigned char stage = __atomic_load_n(&expected->stage, __ATOMIC_RELAXED);
        own_code = stage == CaseProgress::own_code;
        set_up = stage == CaseProgress::set_up;
    }
    const bool gave_up = expected && __atomic_load_n(&expected->gave_up, __ATOMIC_RELAXED);
    if (notes.size() < notes_limit) {
        if (!notes.empty() && notes.back() != '\n') add(notes, "\n");
        if (gave_up) add(notes, "at the time limit: a part of the case had given up before\n");
        else if (set_up) add(notes, "at the time limit: a helper that sets something up had not returned\n");
        else if (expected && !own_code) add(notes, "at the time limit: the program had not begun\n");
#if defined(__linux__)
        if (pid_in_proc() == ::getpid()) add_places(child, notes);  // otherwise the same numbers mean others there
#else
        static_cast<void>(child);
#endif
    }
    return own_code && !gave_up;
}

}  // namespace ipcts
