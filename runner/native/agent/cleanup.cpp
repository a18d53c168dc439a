// SPDX-License-Identifier: MIT
#include "cleanup.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// Systems lack some kinds of objects, and with them the header, or only the functions (CMakeLists.txt).
#if __has_include(<mqueue.h>) && !defined(IPCTS_NO_MQ)
#include <mqueue.h>
#define IPCTS_HAS_MQ
#endif
#if __has_include(<semaphore.h>) && !defined(IPCTS_NO_NAMED_SEM)
#include <semaphore.h>
#define IPCTS_HAS_NAMED_SEM
#endif
#if __has_include(<sys/msg.h>) && !defined(IPCTS_NO_MSG)
#include <sys/msg.h>
#define IPCTS_HAS_MSG
#endif
#if __has_include(<sys/sem.h>) && !defined(IPCTS_NO_SEM)
#include <sys/sem.h>
#define IPCTS_HAS_SEM
#endif
#if __has_include(<sys/shm.h>) && !defined(IPCTS_NO_SHM)
#include <sys/shm.h>
#define IPCTS_HAS_SHM
#endif

#include "run_case.hpp"

namespace ipcts {

namespace {

void unlink_name(const char* name) {
    ::shm_unlink(name);
#ifdef IPCTS_HAS_NAMED_SEM
    ::sem_unlink(name);
#endif
#ifdef IPCTS_HAS_MQ
    ::mq_unlink(name);
#endif
}

void remove_recorded() {
    const char* path = record_file(agent.base);
    FILE* records = std::fopen(path, "r");
    if (!records) return;
    char kind[16], name[128];
    while (std::fscanf(records, "%15s %127s", kind, name) == 2) {
        [[maybe_unused]] const int id = std::atoi(name);
#ifdef IPCTS_HAS_SHM
        if (std::strcmp(kind, "shm") == 0) ::shmctl(id, IPC_RMID, nullptr);
#endif
#ifdef IPCTS_HAS_SEM
        if (std::strcmp(kind, "sem") == 0) ::semctl(id, 0, IPC_RMID);
#endif
#ifdef IPCTS_HAS_MSG
        if (std::strcmp(kind, "msg") == 0) ::msgctl(id, IPC_RMID, nullptr);
#endif
        if (std::strcmp(kind, "name") == 0) unlink_name(name);
    }
    std::fclose(records);
    ::unlink(path);
}

#if defined(__linux__)

// Calls `action` with each name in a directory but . and ..
template <class Action>
void for_each_entry(const char* path, Action action) {
    DIR* directory = ::opendir(path);
    if (!directory) return;
    while (const dirent* entry = ::readdir(directory))
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) action(entry->d_name);
    ::closedir(directory);
}

// Returns how many objects there were.
int remove_all_in_namespace() {
    int removed = 0;
#ifdef IPCTS_HAS_SHM
    shmid_ds segment = {};
    for (int index = ::shmctl(0, SHM_INFO, &segment); index >= 0; --index)
        if (const int id = ::shmctl(index, SHM_STAT, &segment); id >= 0) removed += ::shmctl(id, IPC_RMID, nullptr) == 0;
#endif
#ifdef IPCTS_HAS_SEM
    seminfo semaphores = {};
    semid_ds set = {};
    for (int index = ::semctl(0, 0, SEM_INFO, &semaphores); index >= 0; --index)
        if (const int id = ::semctl(index, 0, SEM_STAT, &set); id >= 0) removed += ::semctl(id, 0, IPC_RMID) == 0;
#endif
#ifdef IPCTS_HAS_MSG
    msqid_ds queue = {};
    for (int index = ::msgctl(0, MSG_INFO, &queue); index >= 0; --index)
        if (const int id = ::msgctl(index, MSG_STAT, &queue); id >= 0) removed += ::msgctl(id, IPC_RMID, nullptr) == 0;
#endif
    char path[300];
#ifdef IPCTS_HAS_MQ
    for_each_entry("/dev/mqueue", [&](const char* name) {
        std::snprintf(path, sizeof path, "/%s", name);
        removed += ::mq_unlink(path) == 0;
    });
#endif
    if (agent.private_file_system)  // then /dev/shm is ours, too
        for_each_entry("/dev/shm", [&](const char* name) {
            std::snprintf(path, sizeof path, "/dev/shm/%s", name);
            if (std::strcmp(path, agent.base) == 0) return;
            remove_tree(path);
            ++removed;
        });
    return removed;
}

// Kills the children of this process that /proc shows, one generation; true if there was one. Orphans become children here, because
// the agent is a subreaper.
bool kill_visible_children() {
    bool found = false;
    for_each_entry("/proc", [&](const char* name) {
        char path[64], stat[512];
        if (std::snprintf(path, sizeof path, "/proc/%.20s/stat", name) < 0 || name[0] < '0' || name[0] > '9') return;
        const int file = ::open(path, O_RDONLY | O_CLOEXEC);
        if (file == -1) return;
        const ssize_t size = ::read(file, stat, sizeof stat - 1);
        ::close(file);
        if (size <= 0) return;
        stat[size] = '\0';
        const char* rest = std::strrchr(stat, ')');
        char state;
        int parent;
        if (rest && std::sscanf(rest + 1, " %c %d", &state, &parent) == 2 && parent == ::getpid()) {
            ::kill(std::atoi(name), SIGKILL);
            found = true;
        }
    });
    return found;
}

#endif

void reap(int flags) {
    while (::waitpid(-1, nullptr, flags) > 0) {}
}

}  // namespace

const char* record_file(const char* base) {
    static char path[640];
    std::snprintf(path, sizeof path, "%s/objects", base);
    return path;
}

const char* fault_state_file(const char* base) {
    static char path[640];
    std::snprintf(path, sizeof path, "%s/faults", base);
    return path;
}

bool kill_descendants(pid_t child) {
    if (agent.namespaces) {
        for (int i = 0; i < 50 && ::kill(-1, 0) == 0; ++i) {  // what is about to end may do so
            reap(WNOHANG);
            if (::kill(-1, 0) == 0) ::usleep(1000);
        }
        const bool any = ::kill(-1, SIGKILL) == 0;  // from pid 1: the namespace, and nothing outside of it
        reap(0);
        return any;
    }
    ::kill(-child, SIGKILL);
    ::waitpid(child, nullptr, 0);
#if defined(__linux__)
    reap(WNOHANG);
    while (kill_visible_children()) {
        ::waitpid(-1, nullptr, 0);  // one of them; its children are ours now, and run on
        reap(WNOHANG);
    }
#endif
    reap(WNOHANG);
    return false;
}

int remove_objects() {
#if defined(__linux__)
    if (agent.namespaces) return remove_all_in_namespace();
#endif
    remove_recorded();
    return 0;
}

void remove_tree(const char* path) {
    static bool opened;  // a directory that was closed to us: what is in it can be removed the next time
    const auto remove_one = [](const char* name, const struct stat*, int kind, FTW*) {
        if (::remove(name) == -1 && (kind == FTW_DNR || kind == FTW_DP) && (errno == ENOTEMPTY || errno == EEXIST) &&
            ::chmod(name, 0700) == 0)
            opened = true;
        return 0;
    };
    for (int depth = 0; depth < 8; ++depth) {
        opened = false;
        ::nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
        if (!opened) return;
    }
}

}  // namespace ipcts
