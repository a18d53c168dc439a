// SPDX-License-Identifier: MIT
// The guardian and its agent: whatever ends the one, the other is left to clean up.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#endif

#if __has_include(<sys/random.h>)
#include <sys/random.h>
#endif

#include "cleanup.hpp"
#include "run_case.hpp"
#include "support/functions.hpp"
#include "terminal.hpp"

namespace ipcts {

namespace {

volatile sig_atomic_t stop_signal = 0;
volatile pid_t guarded = 0;
constexpr unsigned last_words_s = 10;  // for the reports of an agent that is to end

[[noreturn]] void give_up(const char* what, const char* mend) {
    std::fprintf(stderr, "ipcts: %s: %s; %s\n", what, std::strerror(errno), mend);
    std::_Exit(2);
}

void on_signal(int signo, void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigaction(signo, &action, nullptr);
}

// Whether a case that fills some pages of a file there would not be told of a full disk instead of what it asked for; else ENOSPC.
bool has_room(const char* path) {
    struct statvfs status;
    if (::statvfs(path, &status) == -1 || status.f_blocks == 0) return true;  // it does not say
    if (static_cast<unsigned long long>(status.f_bavail) * status.f_frsize >= 8ULL << 20) return true;
    errno = ENOSPC;
    return false;
}

// A name that nobody guesses.
unsigned long long secret() {
    unsigned long long bits = 0;
    if (::getentropy(&bits, sizeof bits) == 0) return bits;
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return (static_cast<unsigned long long>(now.tv_nsec) << 32) ^ static_cast<unsigned long long>(now.tv_sec) ^
           static_cast<unsigned long long>(::getpid()) << 16;
}

// The cases work in directories that everybody may write to, for there are cases with two users. Who may not list `base` does not
// find them, and cannot plant a link there for a case that runs as root.
bool make_room() {
    std::snprintf(agent.room, sizeof agent.room, "%s/%016llx", agent.base, secret());
    return ::mkdir(agent.room, 0711) == 0 && ::chmod(agent.room, 0711) == 0;
}

void make_base(const char* scratch) {
    const char* tmpdir = std::getenv("TMPDIR");
    const char* places[] = {scratch, tmpdir, "/tmp", "/dev/shm", "."};
    for (const char* place : places) {
        if (!place) continue;
        char path[400];
        std::snprintf(path, sizeof path, "%s/ipcts-XXXXXX", place);
        if (::mkdtemp(path)) {
            if (::chmod(path, 0711) == 0 && has_room(path) && ::realpath(path, agent.base) && make_room()) return;
            const int why = errno;
            ::rmdir(path);
            errno = why;
        }
        if (place == scratch) give_up(scratch, "name a writable directory, with 8 MiB or more free, with --scratch");
    }
    *agent.base = '\0';
    if (agent.directory_required)
        give_up("no directory for the cases to work in", "set TMPDIR to a writable one with 8 MiB or more free");
}

#if defined(__linux__)

bool write_file(const char* path, const char* text) {
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file == -1) return false;
    const bool written = ::write(file, text, std::strlen(text)) == static_cast<ssize_t>(std::strlen(text));
    ::close(file);
    return written;
}

// Maps every user (file "uid_map") or group ("gid_map") of this process's user namespace to itself in that of process `inside`.
// That takes CAP_SETUID or CAP_SETGID, and CAP_SETFCAP, here.
bool map_all(const char* file, pid_t inside) {
    char path[64], map[1024] = "";
    std::snprintf(path, sizeof path, "/proc/self/%s", file);
    std::FILE* own = std::fopen(path, "re");
    if (!own) return false;
    unsigned first, outside, count;
    std::size_t size = 0;
    while (std::fscanf(own, "%u %u %u", &first, &outside, &count) == 3 && size < sizeof map - 40)
        size += static_cast<std::size_t>(std::snprintf(map + size, sizeof map - size, "%u %u %u\n", first, first, count));
    std::fclose(own);
    std::snprintf(path, sizeof path, "/proc/%ld/%s", static_cast<long>(inside), file);
    return write_file(path, map);
}

// Enters a user namespace, and others with it, in which a process that stayed outside maps all users, if it may. False where there
// is no such namespace; `mapped` is whether there are users in it.
bool enter_user_namespace(int wanted, bool& mapped) {
    int entered[2];
    if (::pipe(entered) == -1) return false;
    const pid_t inside = ::getpid(), helper = ::fork();
    if (helper == 0) {
        char byte;
        ::close(entered[1]);
        ::_exit(::read(entered[0], &byte, 1) == 1 && map_all("uid_map", inside) && map_all("gid_map", inside) ? 0 : 1);
    }
    ::close(entered[0]);
    const bool done = helper != -1 && ::unshare(wanted | CLONE_NEWUSER) == 0;
    if (done && ::write(entered[1], "", 1) == -1) {}  // the helper has died: its status tells
    ::close(entered[1]);
    int status = 1;
    if (helper != -1) ::waitpid(helper, &status, 0);
    mapped = done && status == 0;
    return done;
}

// pid, IPC and mount namespaces for the children of this process; where privilege is lacking, with a user namespace that maps all
// users to themselves or, where that needs privilege, too, this one.
bool enter_namespaces() {
    constexpr int wanted = CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWNS;
    const unsigned user = ::geteuid(), group = ::getegid();
    if (::unshare(wanted) == 0) return true;
    bool all_mapped = false;
    if (!enter_user_namespace(wanted, all_mapped)) return false;
    if (all_mapped) return true;
    char map[64];
    std::snprintf(map, sizeof map, "%u %u 1", user, user);
    bool mapped = write_file("/proc/self/uid_map", map);
    mapped = write_file("/proc/self/setgroups", "deny") && mapped;
    std::snprintf(map, sizeof map, "%u %u 1", group, group);
    return write_file("/proc/self/gid_map", map) && mapped;
}

// Whether what is mounted from now on, there or below, stays in this mount namespace. In a chroot "/" is no mount and can't be told
// so.
bool make_private(const char* place) { return ::mount("none", place, "none", MS_REC | MS_PRIVATE, nullptr) == 0; }

// A pid namespace is of no use where /proc would go on to tell of other processes under the same numbers.
bool can_have_proc() { return make_private("/") || make_private("/proc") || ::access("/proc/self", F_OK) == -1; }

// In pid 1 of the new namespace: its own /proc, /dev/shm and /dev/mqueue. What is refused stays as it was.
void mount_private_file_systems(const char* scratch) {
    const bool all = make_private("/");
    if (all) ::mkdir("/dev/mqueue", 0755);
    if (all || make_private("/proc")) ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
    if (all || make_private("/dev/mqueue")) ::mount("mqueue", "/dev/mqueue", "mqueue", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
    if (!all && !make_private("/dev/shm")) return;
    if (::mount("tmpfs", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777") == -1) return;
    agent.private_file_system = true;
    if (scratch || ::mkdir("/dev/shm/.ipcts", 0711) == -1) return;
    std::snprintf(agent.base, sizeof agent.base, "/dev/shm/.ipcts");
    if (!make_room()) *agent.base = '\0';
}

bool can_have_namespaces() {
    // Tried in a process of its own: a half-done attempt must not change this one.
    const pid_t trial = ::fork();
    if (trial == 0) ::_exit(enter_namespaces() && can_have_proc() ? 0 : 1);
    int status = 1;
    return trial != -1 && ::waitpid(trial, &status, 0) == trial && status == 0 && enter_namespaces();
}

#endif

// In the guardian and in the agent.
void on_stop(int signo) {
    const bool patient = agent.reports && !stop_signal;
    if (guarded > 0) ::kill(guarded, patient ? SIGTERM : SIGKILL);
    if (guarded > 0 && patient) ::alarm(last_words_s);
    if (signo != SIGALRM) stop_signal = signo;
}

// What stays of the first process: waits for the agent, removes what it left, ends as it ended.
[[noreturn]] void guard(pid_t inner, bool remove_base) {
    guarded = inner;
    for (int signo : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM}) on_signal(signo, on_stop);
    ::close(STDIN_FILENO);  // only the agent reads and writes now: the end of either side shows
    ::close(STDOUT_FILENO);
    int status = 0;
    while (::waitpid(inner, &status, 0) == -1 && errno == EINTR) {}
    agent.namespaces = false;  // they have ended; what is recorded outside of them is to be removed
    if (remove_base) {
        kill_descendants(inner);
        remove_objects();
        remove_tree(agent.base);
    }
    restore_terminals();
    if (stop_signal) ::_exit(128 + stop_signal);
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

}  // namespace

bool stop_requested() { return stop_signal != 0; }

const char* own_path(const char* argv0) {
    static char path[PATH_MAX];
    if (const char* given = std::getenv("IPCTS_SELF")) {
        if (*given == '/' || !::realpath(given, path)) std::snprintf(path, sizeof path, "%s", given);
        return path;  // absolute, because a case runs in another directory
    }
#if defined(__linux__)
    const ssize_t size = ::readlink("/proc/self/exe", path, sizeof path - 1);
    if (size > 0) {
        path[size] = '\0';
        if (::access(path, X_OK) == 0) return path;
    }
#endif
    if (!::realpath(argv0, path)) std::snprintf(path, sizeof path, "%s", argv0);
    return path;
}

void begin_clean() {
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    on_signal(SIGPIPE, SIG_IGN);
    on_signal(SIGCHLD, SIG_DFL);
#if defined(__linux__) && defined(SYS_close_range)
    if (::syscall(SYS_close_range, 3U, ~0U, 0) == 0) return;
#endif
    const long limit = ::sysconf(_SC_OPEN_MAX);
    for (int fd = 3; fd < (limit > 0 && limit < 65'536 ? limit : 65'536); ++fd) ::close(fd);
}

void become_agent(const char* self, bool isolate, const char* scratch, bool raw) {
    agent.self = self;
    if (raw) make_terminals_raw();
#if defined(__linux__)
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    agent.namespaces = isolate && can_have_namespaces();
#else
    (void)isolate;
#endif
    // The first thing of the guardian's: a directory outside of the namespaces, unless a private file system will do.
    const bool base_first = !agent.namespaces || scratch;
    if (base_first) make_base(scratch);
    int life[2];
    if (::pipe(life) == -1) give_up("pipe", "--case ID runs one case without any");
    const pid_t inner = ::fork();
    if (inner == -1) give_up("fork", "--case ID runs one case without it");
    if (inner != 0) {
        ::close(life[0]);
        guard(inner, base_first);
    }
    ::close(life[1]);
    on_signal(SIGINT, SIG_IGN);  // the guardian decides
    on_signal(SIGHUP, SIG_IGN);
    on_signal(SIGTERM, on_stop);
#if defined(__linux__)
    ::prctl(PR_SET_PDEATHSIG, agent.namespaces ? SIGKILL : SIGTERM);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    pollfd gone = {life[0], POLLIN, 0};
    if (::poll(&gone, 1, 0) == 1) ::_exit(2);  // it went before we asked to be told
    if (agent.namespaces) mount_private_file_systems(scratch);
#endif
    ::close(life[0]);
    if (!*agent.base) make_base(nullptr);
}

void finish_agent() { remove_tree(agent.base); }

const char* file_system_of(const char* path) {
#if defined(__linux__)
    struct {
        unsigned long magic;
        const char* name;
    } const known[] = {{0x01021994, "tmpfs"}, {0xef53, "ext4"},       {0x794c7630, "overlayfs"}, {0x58465342, "xfs"},
                       {0x9123683e, "btrfs"}, {0x01021997, "9p"},     {0x65735546, "fuse"},      {0x858458f6, "ramfs"},
                       {0x6969, "nfs"},       {0x00c0ffee, "hostfs"}, {0x2fc12fc1, "zfs"},       {0xf2f52010, "f2fs"}};
    struct statfs status = {};
    if (::statfs(path, &status) == 0)
        for (const auto& kind : known)
            if (kind.magic == (static_cast<unsigned long>(status.f_type) & 0xffffffffUL)) return kind.name;
#else
    (void)path;
#endif
    return "unknown";
}

}  // namespace ipcts
