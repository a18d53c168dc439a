// A broadcast at the time when three processes come to wait leaves none of them asleep.
//
// ref:      POSIX.1-2024 XSH pthread_condattr_setpshared() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"

int main() {
    auto* monitor = shared<Monitor>();
    make_monitor(monitor);
    repeat_rounds([&](Round& round) {
        monitor->go = 0;
        auto wait_for_go = [&](unsigned party) {
            round.pause(party);
            bool well = pthread_mutex_lock(&monitor->mutex) == 0;
            while (!monitor->go && well) well = pthread_cond_wait(&monitor->condition, &monitor->mutex) == 0;
            return pthread_mutex_unlock(&monitor->mutex) == 0 && well ? 0 : 1;  // an error-checking mutex
        };
        Child one([&] { return wait_for_go(1); });
        Child two([&] { return wait_for_go(2); });
        Child three([&] { return wait_for_go(3); });
        round.pause(0);
        const bool locked = pthread_mutex_lock(&monitor->mutex) == 0;
        monitor->go = 1;
        const bool told = pthread_cond_broadcast(&monitor->condition) == 0;
        const bool unlocked = pthread_mutex_unlock(&monitor->mutex) == 0;
        round.check("the flag is set under the mutex", locked && unlocked);
        round.check("the broadcast succeeds", told);
        int woken = 0;
        for (Child* child : {&one, &two, &three}) woken += child->wait().status == 0;
        round.check("all three wake, with the mutex", woken == 3);
    });
}
