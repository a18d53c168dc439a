// A handler that locks a mutex before fork() keeps other threads out: the child has both halves of what they change under the
// mutex, or neither.
//
// ref:      POSIX.1-2024 XSH pthread_atfork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static volatile int one = 0, other = 0;
static void before() { must(Error{pthread_mutex_lock(&mutex)}); }
static void after() { must(Error{pthread_mutex_unlock(&mutex)}); }

int main() {
    must(Error{pthread_atfork(before, after, nullptr)});
    repeat_rounds([](Round& round) {
        Thread changer([&] {
            round.pause(1);
            for (int i = 0; i < 6; ++i) {
                must(Error{pthread_mutex_lock(&mutex)});
                one = one + 1;
                sched_yield();
                other = other + 1;
                must(Error{pthread_mutex_unlock(&mutex)});
            }
        });
        round.pause(0);
        for (int i = 0; i < 2; ++i) {
            const pid_t child = must(fork());
            if (child == 0) _exit(one == other ? 7 : 1);
            int status = 0;
            must(waitpid(child, &status, 0));
            round.check("the child has a whole pair", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        }
        changer.join();
        round.check("the mutex is free again", pthread_mutex_trylock(&mutex) == 0 && pthread_mutex_unlock(&mutex) == 0);
    });
}
