//! What a screen reader perceives and can do: the nodes on the accessibility bus (AT-SPI).
//!
//! It knows the bus, not what is shown on it; waiting is the desk's affair.

use std::fmt;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde::Serialize;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{DynamicDeserialize, DynamicType, OwnedObjectPath, OwnedValue, Value};

const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ACTION: &str = "org.a11y.atspi.Action";
const COMPONENT: &str = "org.a11y.atspi.Component";
const TEXT: &str = "org.a11y.atspi.Text";

/// Bits of `AtspiStateType`.
const ENABLED: u32 = 1 << 8;
const FOCUSABLE: u32 = 1 << 11;
const FOCUSED: u32 = 1 << 12;

/// The trees that programs show are shallow; a deeper one is a mistake that must not hang the test.
const DEEPEST: usize = 64;

/// Where a node lives: the program on the bus, and the object in it.
type Address = (String, OwnedObjectPath);

/// What a node is: the numbers of `AtspiRole` that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    CheckBox,
    Frame,
    Label,
    Button,
    RadioButton,
    ToggleButton,
    Entry,
    Heading,
    Link,
    Other(u32),
}

impl From<u32> for Role {
    fn from(number: u32) -> Self {
        match number {
            7 => Self::CheckBox,
            23 => Self::Frame,
            29 => Self::Label,
            43 => Self::Button,
            44 => Self::RadioButton,
            62 => Self::ToggleButton,
            79 => Self::Entry,
            83 => Self::Heading,
            88 => Self::Link,
            other => Self::Other(other),
        }
    }
}

/// Something a screen reader can name.
#[derive(Clone, Debug)]
pub struct Node {
    address: Address,
    states: u32,
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
}

impl Node {
    /// Whether it is not greyed out.
    pub fn can_be_used(&self) -> bool {
        self.states & ENABLED != 0
    }

    /// Whether it can be given the keyboard.
    pub fn can_be_focused(&self) -> bool {
        self.can_be_used() && self.states & FOCUSABLE != 0
    }

    /// Whether it is the same thing, whatever has become of it.
    pub fn is_same(&self, other: &Self) -> bool {
        self.address == other.address
    }

    /// Whether it has the keyboard.
    pub fn is_focused(&self) -> bool {
        self.states & FOCUSED != 0
    }
}

impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { role, name, .. } = self;
        let focus = if self.is_focused() { ", focused" } else { "" };
        let greyed = if self.can_be_used() { "" } else { ", greyed out" };
        write!(formatter, "{role:?} “{name}”{focus}{greyed}")
    }
}

/// A connection to the accessibility bus.
#[derive(Debug)]
pub struct Reader(Connection);

impl Reader {
    /// Tells the session that a screen reader runs, so that programs show their nodes, and connects as one.
    pub fn announce(session_bus: &str) -> Result<Self> {
        let session = connect(session_bus)?;
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            let body = ("org.a11y.Status", property, Value::from(true));
            session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some(PROPERTIES), "Set", &body)?;
        }
        let reply =
            session.call_method(Some("org.a11y.Bus"), "/org/a11y/bus", Some("org.a11y.Bus"), "GetAddress", &())?;
        let address: String = reply.body().deserialize()?;
        Ok(Self(connect(&address)?))
    }

    /// Every named node of every program, in the order it is read out.
    pub fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let root = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root");
        if let Ok(root) = root {
            self.collect(&("org.a11y.atspi.Registry".to_owned(), root), DEEPEST, &mut nodes);
        }
        nodes
    }

    /// Whether it can be pressed, ticked or chosen.
    pub fn has_action(&self, node: &Node) -> bool {
        self.property::<i32>(&node.address, ACTION, "NActions").is_ok_and(|count| count > 0)
    }

    /// Presses, ticks or chooses it.
    pub fn do_action(&self, node: &Node) -> Result<()> {
        let done: bool = self.ask(&node.address, ACTION, "DoAction", &0_i32)?;
        ensure!(done, "{node} refused");
        Ok(())
    }

    /// Gives it the keyboard.
    pub fn focus(&self, node: &Node) -> Result<()> {
        let done: bool = self.ask(&node.address, COMPONENT, "GrabFocus", &())?;
        ensure!(done, "{node} refused the focus");
        Ok(())
    }

    /// Where it lies in its window: left, top, width, height.
    #[allow(dead_code, reason = "the example `walk` needs it")]
    pub fn place_in_window(&self, node: &Node) -> Result<[i32; 4]> {
        let in_window = 1_u32;
        let (left, top, width, height): (i32, i32, i32, i32) =
            self.ask(&node.address, COMPONENT, "GetExtents", &in_window)?;
        Ok([left, top, width, height])
    }

    /// The text that it holds.
    pub fn text(&self, node: &Node) -> Result<String> {
        Ok(self.ask(&node.address, TEXT, "GetText", &(0_i32, -1_i32))?)
    }

    /// A node that went away while it was asked is left out, as if it had gone a moment earlier.
    fn collect(&self, address: &Address, depth: usize, nodes: &mut Vec<Node>) {
        if let Ok(node) = self.node(address)
            && !node.name.is_empty()
        {
            nodes.push(node);
        }
        let children: Vec<Address> = self.ask(address, ACCESSIBLE, "GetChildren", &()).unwrap_or_default();
        for child in children.iter().take_while(|_| depth > 0) {
            self.collect(child, depth - 1, nodes);
        }
    }

    fn node(&self, address: &Address) -> zbus::Result<Node> {
        let states: Vec<u32> = self.ask(address, ACCESSIBLE, "GetState", &())?;
        Ok(Node {
            address: address.clone(),
            states: states.first().copied().unwrap_or_default(),
            role: self.ask::<u32>(address, ACCESSIBLE, "GetRole", &())?.into(),
            name: self.property(address, ACCESSIBLE, "Name")?,
        })
    }

    fn property<T>(&self, address: &Address, interface: &str, name: &str) -> zbus::Result<T>
    where
        T: TryFrom<OwnedValue>,
        T::Error: Into<zbus::Error>,
    {
        let value: OwnedValue = self.ask(address, PROPERTIES, "Get", &(interface, name))?;
        T::try_from(value).map_err(Into::into)
    }

    fn ask<T>(
        &self,
        (program, object): &Address,
        interface: &str,
        method: &str,
        body: &(impl Serialize + DynamicType),
    ) -> zbus::Result<T>
    where
        T: for<'body> DynamicDeserialize<'body>,
    {
        let reply = self.0.call_method(Some(program.as_str()), object, Some(interface), method, body)?;
        reply.body().deserialize()
    }
}

fn connect(address: &str) -> zbus::Result<Connection> {
    Builder::address(address)?.method_timeout(Duration::from_secs(10)).build()
}
