// SPDX-License-Identifier: MIT
// System V IPC: small objects that are there to be used, the fourth argument of semctl(), operations, messages, status.
#pragma once

#include "support/owned_sysv.hpp"
#include "support/users.hpp"

#include <sys/resource.h>

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef CLONE_NEWIPC
#define CLONE_NEWIPC 0x08000000
#endif
#ifndef CLONE_NEWUSER
#define CLONE_NEWUSER 0x10000000
#endif
#ifndef MSG_COPY  // musl has no name for it
#define MSG_COPY 040000
#endif
#endif

namespace ipcts {

// Whether a stamp is of now, of a call made after time() gave `before`: to the second, because stamp and time() may come from
// clocks of which one is some ticks behind.
inline bool is_of_now(time_t stamp, time_t before) {
    const Scaffolding helper;
    return before - 1 <= stamp && stamp <= ::time(nullptr) + 1;
}

// ---- shared memory -----------------------------------------------------------------------------

// A segment without a key, removed at the end of the case.
inline int new_segment(size_t size = 100, int mode = 0600) {
    const Scaffolding helper;
    return owned_shm(must(::shmget(IPC_PRIVATE, size, IPC_CREAT | mode)));
}

inline char* attached(int id, int flags = 0) {
    const Scaffolding helper;
    return static_cast<char*>(must(::shmat(id, nullptr, flags)));
}

inline shmid_ds segment_status(int id) {
    const Scaffolding helper;
    shmid_ds status = {};
    must(::shmctl(id, IPC_STAT, &status));
    return status;
}

// A multiple of SHMLBA where nothing is mapped, nor in the SHMLBA bytes after it. Which addresses a segment may have the
// system decides, so this one is taken from where it has just put a segment.
inline char* free_address() {
    const Scaffolding helper;
    const auto unit = static_cast<size_t>(SHMLBA);
    char* place = attached(new_segment(2 * unit));
    must(::shmdt(place));
    return place + (unit - reinterpret_cast<uintptr_t>(place) % unit) % unit;
}

// ---- semaphores --------------------------------------------------------------------------------

// What the standard calls union semun and leaves to the program: SemArg{.val = 5}, SemArg{.buf = &status},
// SemArg{.array = values}.
union SemArg {
    int val;
    semid_ds* buf;
    unsigned short* array;
};

// One element of the array that semop() takes.
inline sembuf operation(int number, int amount, int flags = 0) {
    sembuf result = {};
    result.sem_num = static_cast<unsigned short>(number);
    result.sem_op = static_cast<short>(amount);
    result.sem_flg = static_cast<short>(flags);
    return result;
}

// A set without a key whose semaphores have these values, removed at the end of the case.
inline int new_set(std::initializer_list<int> values, int mode = 0600) {
    const Scaffolding helper;
    const int id = owned_sem(must(::semget(IPC_PRIVATE, static_cast<int>(values.size()), IPC_CREAT | mode)));
    int number = 0;
    for (int value : values) must(::semctl(id, number++, SETVAL, SemArg{.val = value}));
    return id;
}

inline semid_ds set_status(int id) {
    const Scaffolding helper;
    semid_ds status = {};
    must(::semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    return status;
}

// ---- messages ----------------------------------------------------------------------------------

// The form of a message: its type, then any number of bytes of text.
struct Message {
    long type;
    char text[64];
};

// A queue without a key, removed at the end of the case.
inline int new_msg_queue(int mode = 0600) {
    const Scaffolding helper;
    return owned_msg(must(::msgget(IPC_PRIVATE, IPC_CREAT | mode)));
}

// Queues a message of set-up; its text without the final null.
inline void put_message(int id, long type, const char* text) {
    const Scaffolding helper;
    Message message = {type, ""};
    must(std::strlen(text) < sizeof message.text);
    std::strcpy(message.text, text);
    must(::msgsnd(id, &message, std::strlen(text), IPC_NOWAIT));
}

// Takes the first message of this type (0: of any) and tells its type and text: `7 "text"`; or "none".
inline const Text take_message(int id, long type = 0) {
    const Scaffolding helper;
    Message message = {};
    const ssize_t size = ::msgrcv(id, &message, sizeof message.text, type, IPC_NOWAIT | MSG_NOERROR);
    if (size == -1 && errno == ENOMSG) return format("none");
    must(size);
    return format("%ld %s", message.type, describe(Bytes{message.text, size}, 0).chars);
}

inline msqid_ds queue_status(int id) {
    const Scaffolding helper;
    msqid_ds status = {};
    must(::msgctl(id, IPC_STAT, &status));
    return status;
}

// A queue with room for 30 bytes of text, all of them taken by one message of type 1.
inline int new_full_queue() {
    const Scaffolding helper;
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    status.msg_qbytes = 30;
    must(::msgctl(id, IPC_SET, &status));
    put_message(id, 1, "thirty bytes to fill the queue");
    return id;
}

// ---- processes ---------------------------------------------------------------------------------

// The calling process, a child of the case, gives up what privilege it has; it stays the same user where it has none.
inline void become_ordinary() {
    if (::geteuid() == 0) become(first_user);
}

// Like become(), with a group of one's choice and one supplementary group.
inline void become_member(uid_t user, gid_t group, gid_t supplementary) {
    const Scaffolding helper;
    must(::setgroups(1, &supplementary));
    must(::setgid(group));
    must(::setuid(user));
}

// For a child that is going to crash on purpose.
inline void crash_without_core() {
    const Scaffolding helper;
    rlimit none = {};
    must(::getrlimit(RLIMIT_CORE, &none));
    none.rlim_cur = 0;
    must(::setrlimit(RLIMIT_CORE, &none));
}

// Runs `body` in a child that has all System V objects to itself and returns how it ended; what it makes goes with it and is not
// to be owned. Unsupported where the system has or allows no IPC namespaces.
template <class Body>
WaitStatus alone_in_ipc_namespace(Body body) {
    Child child([&] {
        {
            const Scaffolding helper;
#if defined(__linux__)
            if (::syscall(SYS_unshare, CLONE_NEWIPC) == -1 && ::syscall(SYS_unshare, CLONE_NEWUSER | CLONE_NEWIPC) == -1)
                ::_exit(77);
#else
            ::_exit(77);
#endif
        }
        body();
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) unsupported("no new IPC namespace here");
    return end;
}

}  // namespace ipcts
