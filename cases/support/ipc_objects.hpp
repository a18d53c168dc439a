// SPDX-License-Identifier: MIT
// Objects that outlive processes (System V IPC, named POSIX objects): removed however the case ends.
// A case that ends in an orderly way removes them itself; for one that is killed the runner removes what was recorded
// here, unless it gave the case an IPC namespace of its own (docs/protocol.md, "Objects").
#pragma once

#include "support/unique.hpp"

#include <mqueue.h>
#include <semaphore.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

namespace ipcts {

// Appends "KIND NAME" to the file that the runner reads after the case, where it asked for it.
inline void record_object(const char* kind, const char* name) {
    const Scaffolding helper;
    const char* path = std::getenv("IPCTS_RECORD");
    if (!path) return;
    const int file = must(::open(path, O_WRONLY | O_CREAT | O_APPEND, 0600));
    put_line(file, kind, " ", name);
    ::close(file);
}

struct Owned {
    enum Kind { shm, sem, msg, name } kind;
    int id;
    char text[32];
    pid_t owner;
};

inline Owned* owned_objects(int*& count) {
    static Owned list[64];
    static int used = 0;
    count = &used;
    return list;
}

inline void remove_owned_objects() {
    int* count;
    const Owned* list = owned_objects(count);
    for (; *count > 0; --*count) {
        const Owned& object = list[*count - 1];
        switch (object.kind) {
            case Owned::shm: ::shmctl(object.id, IPC_RMID, nullptr); break;
            case Owned::sem: ::semctl(object.id, 0, IPC_RMID); break;
            case Owned::msg: ::msgctl(object.id, IPC_RMID, nullptr); break;
            case Owned::name:
                ::shm_unlink(object.text);
                ::sem_unlink(object.text);
                ::mq_unlink(object.text);
                break;
        }
    }
}

inline void own(Owned::Kind kind, int id, const char* text) {
    const Scaffolding helper;
    static const char* const kinds[] = {"shm", "sem", "msg", "name"};
    int* count;
    Owned* list = owned_objects(count);
    static bool registered = false;
    if (!registered) at_end(remove_owned_objects);
    registered = true;
    must(*count < 64);
    Owned& object = list[(*count)++];
    object.kind = kind;
    object.id = id;
    std::snprintf(object.text, sizeof object.text, "%s", text);
    record_object(kinds[kind], kind == Owned::name ? text : format("%d", id).chars);
}

// Each passes on what shmget(), semget() or msgget() returned; a valid id is removed at the end of the case. errno stays.
inline int owned(Owned::Kind kind, int id) {
    const int error = errno;
    if (id != -1) own(kind, id, "");
    errno = error;
    return id;
}
inline int owned_shm(int id) { return owned(Owned::shm, id); }
inline int owned_sem(int id) { return owned(Owned::sem, id); }
inline int owned_msg(int id) { return owned(Owned::msg, id); }

// A name for shm_open(), sem_open() and mq_open() that nothing else on the system uses: "/ipcts-4711-1f40-2a6b1c3-0". What it names
// at the end of the case is unlinked.
inline const char* unique_name() {
    static Text names[16];
    static int used = 0;
    must(used < 16);
    Text& name = names[used];
    name = format("/ipcts-%s-%d", unique_word().chars, used++);
    own(Owned::name, 0, name.chars);
    return name.chars;
}

// A System V key that no object of the three kinds has at the moment.
inline key_t unused_key() {
    const Scaffolding helper;
    static int tried = 0;
    for (;;) {
        const auto key = static_cast<key_t>(0x1c000000 + (static_cast<long>(::getpid()) % 0x10000) * 0x80 + tried++ % 0x80);
        if (::shmget(key, 0, 0) == -1 && errno == ENOENT && ::semget(key, 0, 0) == -1 && errno == ENOENT &&
            ::msgget(key, 0) == -1 && errno == ENOENT)
            return key;
        must(tried < 1000);
    }
}

}  // namespace ipcts
