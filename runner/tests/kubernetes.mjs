// SPDX-License-Identifier: MIT
// usage: node kubernetes.mjs PACKAGES <OBJECTS.json
// Prints what is wrong with objects of Kubernetes, one a line. kubernetes-models, in the directory PACKAGES, has a validator for each
// kind, made from the published schema. The schema permits unknown keys, so a key that the validator never looked at is told as well.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const packages = createRequire(resolve(process.argv[2], "any"));
const unseen = new Set();

function watched(value, path) {
    if (Array.isArray(value)) return value.map((item, number) => watched(item, `${path}/${number}`));
    if (value === null || typeof value !== "object") return value;
    const inside = {};
    for (const key of Object.keys(value)) {
        inside[key] = watched(value[key], `${path}/${key}`);
        unseen.add(`${path}/${key}`);
    }
    const get = (target, key) => (unseen.delete(`${path}/${String(key)}`), target[key]);
    return new Proxy(inside, { get });
}

for (const object of JSON.parse(readFileSync(0, "utf8"))) {
    const [version, group = "core"] = object.apiVersion.split("/").reverse();
    const name = ["IoK8sApi", group, version, object.kind].map((word) => word[0].toUpperCase() + word.slice(1)).join("");
    const { validate } = packages(`./kubernetes-models/_schemas/${name}.js`);
    validate(watched(object, object.kind));
    for (const error of validate.errors ?? []) console.log(`${object.kind}${error.instancePath}: ${error.message ?? error.keyword}`);
}
for (const path of unseen) console.log(`${path}: unknown`);
