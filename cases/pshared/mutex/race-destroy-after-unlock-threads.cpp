// Whoever has locked a mutex last may destroy it and unmap its memory, though another thread may still be in its call to unlock it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_destroy() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace {
struct Object {
    pthread_mutex_t mutex;
    int users;
};
}  // namespace

// Whether all went well; `destroyed` is set if this was the last user.
static bool leave(Object* object, bool& destroyed) {
    if (pthread_mutex_lock(&object->mutex) != 0) return false;
    const bool last = --object->users == 0;
    if (pthread_mutex_unlock(&object->mutex) != 0) return false;
    if (!last) return true;
    destroyed = pthread_mutex_destroy(&object->mutex) == 0;
    must(munmap(object, sizeof *object));
    return true;
}

int main() {
    repeat_rounds([&](Round& round) {
        auto* object = shared<Object>();
        must(Error{pthread_mutex_init(&object->mutex, nullptr)});
        object->users = 2;
        bool destroyed = false, others = false;
        Thread other([&] {
            round.pause(1);
            others = leave(object, destroyed);
        });
        round.pause(0);
        const bool own = leave(object, destroyed);
        other.join();
        round.check("both lock and unlock it", own && others);
        round.check("the last one destroys it", destroyed);
    });
}
