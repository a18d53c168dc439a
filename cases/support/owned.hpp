// SPDX-License-Identifier: MIT
// Objects that outlive processes: a list of what has to be removed at the end of the case, and how. The headers of the families
// put entries into it: owned_sysv.hpp, named_shm.hpp, named_sem.hpp, named_mq.hpp.
// A case that ends in an orderly way removes them itself; for one that is killed the runner removes what was recorded
// here, unless it gave the case an IPC namespace of its own (docs/protocol.md, "Objects").
#pragma once

#include "support/case.hpp"

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

// An object that is known by a number or by a name, and the process that answers for it.
struct Owned {
    void (*remove)(const Owned&);
    int id;
    char name[32];
    pid_t owner;
};
inline Owned owned_objects[64];
inline int owned_count = 0;

inline void remove_owned_objects() {
    while (owned_count > 0) {
        const Owned& object = owned_objects[--owned_count];
        if (object.owner == ::getpid()) object.remove(object);
    }
}

inline void own(const char* kind, void (*remove)(const Owned&), int id, const char* name = "") {
    const Scaffolding helper;
    static pid_t registered = -1;
    const pid_t self = ::getpid();
    if (registered != self) at_end(remove_owned_objects);
    registered = self;
    must(owned_count < 64);
    Owned& object = owned_objects[owned_count];
    must(std::strlen(name) < sizeof object.name);
    object.remove = remove;
    object.id = id;
    std::strcpy(object.name, name);
    object.owner = self;
    ++owned_count;
    record_object(kind, *name ? name : format("%d", id).chars);
}

// Takes everything off the list again, without removing it. A case that makes and removes an object in each round calls this at the
// beginning of a round: no further round follows one that failed, so what is left of that one stays on the list.
inline void disown_all() { owned_count = 0; }

// Passes on the id that a call returned; a valid one is removed at the end of the case. errno stays.
inline int own_id(const char* kind, void (*remove)(const Owned&), int id) {
    const int error = errno;
    if (id != -1) own(kind, remove, id);
    errno = error;
    return id;
}

}  // namespace ipcts
