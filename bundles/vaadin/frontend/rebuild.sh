#!/bin/sh
# Compiles the browser's half of Vaadin's free components into compiled/.
# Needed only when the Flow version or the list of components changes; a normal build needs no Node.
#   ./rebuild.sh            uses vaadin.version of the root pom
set -eu
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
version=$(sed -n 's:.*<vaadin.version>\(.*\)</vaadin.version>.*:\1:p' "$root/pom.xml")
node_version=24.21.0
node_folder=$PWD/target/node

mkdir -p "$node_folder"
if [ ! -x "$node_folder/node" ]; then
  npm install --silent --no-save --prefix "$node_folder" "node@$node_version" npm@11
  cp "$node_folder/node_modules/node/bin/node" "$node_folder/node"
fi

rm -rf target/classes target/dependency-maven-plugin-markers
PATH="$node_folder:$PATH" "$root/mvnw" -q -f pom.xml package \
  -Dvaadin.version="$version" -Dnode.folder="$node_folder"

rm -rf compiled
mkdir -p compiled/VAADIN compiled/resources
cp -R target/classes/META-INF/VAADIN/webapp compiled/VAADIN/
cp -R target/classes/META-INF/VAADIN/config compiled/VAADIN/
rm -f compiled/resources/VAADIN/static/push/vaadinPush.js*
rm -rf compiled/VAADIN/config/bundle-size.html compiled/VAADIN/webapp/generated
printf '{"productionMode": true, "react.enable": false}\n' > compiled/VAADIN/config/flow-build-info.json
cp -R target/theme/META-INF/resources/. compiled/resources/
cp -R target/theme/META-INF/frontend compiled/
printf '%s\n' "$version" > compiled/VERSION
"$node_folder/node" compress.mjs
echo "compiled/ holds the frontend of Vaadin $version: $(du -sh compiled | cut -f1)"
