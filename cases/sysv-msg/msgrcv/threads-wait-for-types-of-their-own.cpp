// Of several threads that wait in msgrcv(), each for another type, a message goes to the one that waits for its type.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-msg.msgrcv.empty-blocks-until-send

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_msg_queue();
    Message messages[3] = {};
    Text results[3];
    Atomic<int> served{0};
    auto receiver = [&](int number) {
        return [&, number] {
            results[number] = as_text(msgrcv(id, &messages[number], sizeof messages[number].text, number + 1, 0));
            ++served;
        };
    };
    Thread first(receiver(0)), second(receiver(1)), third(receiver(2));
    let_others_block();
    put_message(id, 9, "for nobody");
    const char* texts[] = {"one", "two", "three"};
    for (int number : {1, 0, 2}) {
        const int before = served;
        put_message(id, number + 1, texts[number]);
        observe("one more thread is served", eventually([&] { return served > before; }));
    }
    first.join(), second.join(), third.join();
    for (int number = 0; number < 3; ++number) {
        observe("size", results[number]);
        observe("text", static_cast<const char*>(messages[number].text));
        observe("type", messages[number].type);
    }
    observe("left in the queue", take_message(id).chars);
}
